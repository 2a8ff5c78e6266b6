/** "1 post", "3 posten". */
export function telling(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`;
}
