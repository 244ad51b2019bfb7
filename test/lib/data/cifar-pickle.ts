/** A batch of the Python version of CIFAR, as cPickle of Python 2 wrote the official ones. */
export function cifarPickle(
  data: Uint8Array,
  lists: Readonly<Record<string, readonly number[]>>,
  shape: readonly [number, number] = [data.length / 3072, 3072],
): Buffer {
  const code = (text: string) => Buffer.from(text, 'latin1');
  const int = (value: number) => {
    const bytes = Buffer.alloc(5);
    bytes.write('J');
    bytes.writeInt32LE(value, 1);
    return bytes;
  };
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  const array = [
    code('cnumpy.core.multiarray\n_reconstruct\nq\x05(cnumpy\nndarray\nK\0\x85U\x01btR(K\x01'),
    ...shape.map(int),
    code('\x86cnumpy\ndtype\n(U\x02u1K\0K\x01tR(K\x03U\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\0tb\x89T'),
    size,
    data,
    code('tb'),
  ];
  const named = (name: string) => Buffer.concat([code('U'), Buffer.from([name.length]), code(name)]);
  const labels = Object.entries(lists).flatMap(([name, values]) => [
    named(name),
    code('](K'),
    Buffer.from(
      [...values]
        .join(',K,')
        .split(',')
        .map((word) => (word === 'K' ? 75 : Number(word))),
    ),
    code('e'),
  ]);
  return Buffer.concat([code('\x80\x02}q\x01('), ...labels, named('data'), ...array, code('u.')]);
}
