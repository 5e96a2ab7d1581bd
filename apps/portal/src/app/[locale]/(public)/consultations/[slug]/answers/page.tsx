import type { Metadata } from "next";
import { answersMetadata, answersPage } from "./answers.tsx";

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export const generateMetadata = ({ params }: PageProps): Promise<Metadata> => answersMetadata(params);

const AnswersPage = ({ params }: PageProps) => answersPage(params, 1);

export default AnswersPage;
