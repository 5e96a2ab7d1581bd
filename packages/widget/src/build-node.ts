type Attributes = Readonly<Record<string, string | number | null>>;
type Children = readonly (Node | string | null)[];

const filled = <Built extends Element>(element: Built, attributes: Attributes, children: Children): Built => {
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, String(value));
  element.append(...children.filter((child) => child !== null));
  return element;
};

/** Elements one by one, never markup: a foreign page may refuse inline styles, and no text can pass for a tag. */
export const html = (name: string, attributes: Attributes, children: Children = []): HTMLElement =>
  filled(document.createElement(name), attributes, children);

export const svg = (name: string, attributes: Attributes, children: Children = []): SVGElement =>
  filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
