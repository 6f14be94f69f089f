/** Names and values that tell series of one metric apart. Never anything that says who a person is. */
export type Labels = Readonly<Record<string, string>>;

export type Sample = { readonly suffix?: string; readonly labels?: Labels; readonly value: number };

/** One metric of the text format that Prometheus reads. */
export type Metric = {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly samples: () => readonly Sample[] | Promise<readonly Sample[]>;
};

/** All metrics as text, in the order given. One that cannot be read now is left out: the others are worth having. */
export async function metricsText(metrics: readonly Metric[]): Promise<string> {
  const texts = await Promise.all(metrics.map((metric) => textOf(metric).catch(() => '')));
  return texts.join('');
}

async function textOf(metric: Metric): Promise<string> {
  const { name, help, type } = metric;
  const lines = (await metric.samples()).map(
    ({ suffix = '', labels = {}, value }) => `${name}${suffix}${labelText(labels)} ${value}`,
  );
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n');
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
