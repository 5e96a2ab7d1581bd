type Login = { role: string; password: string; port: number; database: string };

export const addressOf = ({ role, password, port, database }: Login): string =>
  `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
