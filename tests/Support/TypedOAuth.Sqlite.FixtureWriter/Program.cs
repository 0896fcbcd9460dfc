using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Sqlite.FixtureWriter;

// Writes a fixture with the current library: `dotnet run --project tests/Support/TypedOAuth.Sqlite.FixtureWriter -- <new folder>`.
var folder = Directory.CreateDirectory(args[0]).FullName;
if (Directory.EnumerateFileSystemEntries(folder).Any())
{
    Console.Error.WriteLine($"{folder} is not empty. A fixture is written once, to a folder named after the version.");
    return 1;
}

var date = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
CreateKey(FixtureSite.GetKeysPath(folder), date.AddDays(-1), date.AddYears(100));
using var server = new FixtureServer();
await using (var site = await FixtureSite.StartAsync(folder, date.AddHours(-2), server))
{
    (await new Writer(site, server, date).WriteAsync()).Save(folder);
}

SqliteConnection.ClearAllPools();
Checkpoint(FixtureSite.GetDatabasePath(folder));
MarkAsTestKey(Directory.GetFiles(FixtureSite.GetKeysPath(folder)).Single());
return 0;

// Runs before the site starts, which would create a key that expires after three months.
static void CreateKey(string keys, DateTimeOffset activation, DateTimeOffset expiration)
{
    var services = new ServiceCollection();
    FixtureSite.AddKeys(services, keys);
    using var provider = services.BuildServiceProvider();
    provider.GetRequiredService<IKeyManager>().CreateNewKey(activation, expiration);
}

// Moves the journal into the database file, which is then complete.
static void Checkpoint(string path)
{
    using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE);";
    command.ExecuteNonQuery();
}

static void MarkAsTestKey(string path)
{
    var key = XDocument.Load(path);
    key.Root!.AddBeforeSelf(new XComment(" A test key. It is public, protects made-up tokens only, and must never be used elsewhere. "));
    File.WriteAllText(path, $"{key}\n");
}
