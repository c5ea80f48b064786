/** A link for addresses of the web alone: sources could give anything. */
export function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{url}</span>;
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {url}
    </a>
  );
}
