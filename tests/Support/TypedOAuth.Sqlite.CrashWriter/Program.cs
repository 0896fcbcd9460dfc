using TypedOAuth.Storage;

// Increments a record for ever, or the given number of times, and prints each number after its write was acknowledged.
var store = new SqliteTokenStore($"Data Source={args[0]}", TimeProvider.System);
var key = new OAuth2ConnectionKey("crash", "counter");
var limit = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : int.MaxValue;
var output = Console.Out;
for (var written = 0; written < limit;)
{
    var stored = (await store.ReadAsync(key, default)).Record;
    var next = (stored is null ? 0 : BitConverter.ToInt32(stored.Payload.Span)) + 1;
    var write = new OAuth2RecordWrite { Payload = BitConverter.GetBytes(next), ExpectedVersion = stored?.Version ?? 0 };
    if ((await store.TryWriteAsync(key, write, default)).Status == OAuth2WriteStatus.Written)
    {
        written++;
        await output.WriteLineAsync($"{next}");
        await output.FlushAsync();
    }
}
