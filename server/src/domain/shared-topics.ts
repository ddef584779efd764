/** A topic as it is compared: however it is written, and with whatever around it. */
export function topicKey(topic: string): string {
  return topic.trim().toLowerCase();
}

/** Those of some topics that are among others, as the first list writes them, each once. */
export function sharedTopics(topics: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(topicKey));
  const shared = new Map(topics.filter((topic) => known.has(topicKey(topic))).map((topic) => [topicKey(topic), topic]));
  return [...shared.values()];
}
