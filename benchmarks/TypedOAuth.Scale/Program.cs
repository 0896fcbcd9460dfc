using System.CommandLine;
using TypedOAuth.Machines;
using TypedOAuth.Scale;
using TypedOAuth.Scale.Accounts;
using TypedOAuth.Scale.Million;
using TypedOAuth.Scale.Renewal;

// Measures docs/scale.md, one subcommand for each row. `eng/scale.sh` runs all rows.
var stores = new Option<StoreKind[]>("--store")
{
    Description = "The stores to measure.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = static _ => Enum.GetValues<StoreKind>(),
    Recursive = true,
};
var rounds = new Option<int>("--rounds") { Description = "The number of repetitions with a killed process.", DefaultValueFactory = static _ => 100, Recursive = true };
var callers = new Option<int>("--callers") { Description = "The number of callers in each process.", DefaultValueFactory = static _ => 1000, Recursive = true };
var connections = new Option<int>("--connections") { Description = "The number of stored connections.", DefaultValueFactory = static _ => 1_000_000, Recursive = true };
var minutes = new Option<double>("--minutes") { Description = "The duration of the soak.", DefaultValueFactory = static _ => 10, Recursive = true };

// The row about a million connections has started this program again, to measure a process without other work.
if (args is ["active", var kind, var connection, var keys, var users])
{
    await MillionRow.LoadActiveAsync(Enum.Parse<StoreKind>(kind), connection, keys, int.Parse(users, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

if (args is [RenewalWorker.Command, .. var settings])
{
    await RenewalWorker.RunAsync(settings);
    return 0;
}

var root = new RootCommand("Measures TypedOAuth with several processes and many connections.") { stores, rounds, callers, connections, minutes };
Add("refresh", "Four processes, one expired connection, refresh tokens rotate.", result => RefreshRow.RunAsync(
    "refresh", Stores(result), rotates: true, quietRounds: 20, result.GetValue(rounds), result.GetValue(callers)));
Add("kept", "The same; refresh tokens stay.", result => RefreshRow.RunAsync(
    "kept", Stores(result), rotates: false, quietRounds: 20, result.GetValue(rounds), result.GetValue(callers)));
Add("clocks", "The same, with clocks that are an hour apart.", result => RefreshRow.RunAsync(
    "clocks", Stores(result), rotates: true, quietRounds: 10, result.GetValue(rounds) / 4, result.GetValue(callers),
    [default, TimeSpan.FromHours(1), TimeSpan.FromHours(-1), TimeSpan.FromMinutes(30)]));
Add("pause", "The process that refreshes is paused for longer than its lease.", result => PauseRow.RunAsync(Stores(result), repetitions: 5));
Add("slow", "The provider takes 20 seconds.", result => SlowRow.RunAsync(Stores(result), result.GetValue(callers)));
Add("outage", "The server of the store stops under load.", result => OutageRow.RunAsync(Stores(result), TimeSpan.FromSeconds(10)));
Add("cut", "A connection to the store is cut during a commit.", result => OutageRow.RunCutAsync(Stores(result), repetitions: 20));
Add("rolling", "Processes are replaced under load.", result => OutageRow.RunRollingAsync(Stores(result), TimeSpan.FromSeconds(3)));
Add("million", "Many stored connections.", result => MillionRow.RunAsync(Stores(result), result.GetValue(connections)));
Add("renewal", "Two workers renew 100,000 connections at most.", result => RenewalRow.RunAsync(Stores(result), Math.Min(result.GetValue(connections), 100_000)));
Add("accounts", "The page and the API for a user with 5 accounts at 8 clients.", result => AccountsRow.RunAsync(Stores(result)));
Add("soak", "Full speed for ten minutes.", result => SoakRow.RunAsync(
    Stores(result) is [var one] ? one : StoreKind.PostgreSql, TimeSpan.FromMinutes(result.GetValue(minutes))));
Add("peer", "MSAL's distributed cache on the same Redis.", _ => PeerRow.RunAsync());
return await root.Parse(args).InvokeAsync();

StoreKind[] Stores(ParseResult result) => result.GetValue(stores)!;

void Add(string name, string description, Func<ParseResult, Task> run)
{
    var command = new Command(name, description);
    command.SetAction((result, _) => run(result));
    root.Subcommands.Add(command);
}
