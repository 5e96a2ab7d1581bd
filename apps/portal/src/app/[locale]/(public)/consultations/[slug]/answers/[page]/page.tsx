import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { answersMetadata, answersPage } from "../answers.tsx";

type PageProps = { params: Promise<{ locale: string; slug: string; page: string }> };

export const generateMetadata = ({ params }: PageProps): Promise<Metadata> => answersMetadata(params);

/** The first page is the address without a number, so that no page has two. */
const number = /^(?:[2-9]|[1-9][0-9]{1,3})$/;

const AnswersPage = async ({ params }: PageProps) => {
  const { page } = await params;
  return number.test(page) ? answersPage(params, Number(page)) : notFound();
};

export default AnswersPage;
