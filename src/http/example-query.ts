/** What both consoles open with: the question the graph was first made for, and how a fact is told with its evidence. */
export const exampleQuery = `# Which products does Hunyuan power, and who says so?
# Run it with Ctrl-Enter. Names complete as you type.
query WhichModelPowersWhichProduct {
  model(id: "model:hunyuan") {
    name
    nameZh
    powers(first: 10) {
      edges {
        node {
          id
          name
        }
        relation {
          certainty
          citations {
            locator
            attribution
          }
        }
      }
    }
  }
}
`;
