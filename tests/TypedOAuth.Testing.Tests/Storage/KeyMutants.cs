using System.Text;

namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Stores that confuse keys.</summary>
internal static class KeyMutants
{
    private const string Users = "KeyChecks.Users_are_told_apart_letter_by_letter";
    private const string Accounts = "KeyChecks.Accounts_are_told_apart_letter_by_letter";
    private const string Clients = "KeyChecks.Clients_are_told_apart_letter_by_letter";

    public static readonly Mutant[] All =
    [
        new("Users are folded to lower case", static stores => ChangeUsers(stores, static user => user.ToLowerInvariant()), Users),
        new("Users are trimmed", static stores => ChangeUsers(stores, static user => user.Trim()), Users),
        new("Trailing spaces of users are ignored", static stores => ChangeUsers(stores, static user => user.TrimEnd(' ')), Users),
        new("Users are normalized", static stores => ChangeUsers(stores, static user => user.Normalize()), Users),
        new("Users end at a NUL", static stores => ChangeUsers(stores, static user => user.Split('\0')[0]), Users),
        new("Users are truncated", static stores => ChangeUsers(stores, static user => user[..Math.Min(user.Length, 4000)]), Users),
        new("Users have no surrogate pairs", static stores =>
            ChangeUsers(stores, static user => string.Concat(user.Select(static letter => char.IsSurrogate(letter) ? '?' : letter))), Users),
        new("Users are stored as Latin 1", static stores =>
            ChangeUsers(stores, static user => Encoding.Latin1.GetString(Encoding.Latin1.GetBytes(user))), Users),
        new("A filter by user compares the beginning", static stores =>
            stores.Tokens.List = async (query, token) =>
            {
                var page = await stores.Tokens.Inner.ListAsync(query with { UserId = null }, token);
                return page with { Entries = [.. page.Entries.Where(entry => entry.Key.UserId.StartsWith(query.UserId ?? "", StringComparison.Ordinal))] };
            },
            Users),
        new("Accounts are folded to lower case", static stores =>
            stores.Tokens.ChangeKeys(static key => key with { Account = key.Account.ToLowerInvariant() }), Accounts),
        new("Accounts end at a NUL", static stores =>
            stores.Tokens.ChangeKeys(static key => key with { Account = key.Account.Split('\0')[0] }), Accounts),
        new("Clients are folded to lower case", static stores =>
            stores.Tokens.ChangeKeys(static key => key with { Alias = key.Alias.ToLowerInvariant() }), Clients),
        new("Clients are trimmed", static stores => stores.Tokens.ChangeKeys(static key => key with { Alias = key.Alias.Trim() }), Clients),
        new("The parts of a key are joined", static stores =>
            stores.Tokens.ChangeKeys(static key => new(key.Alias + key.UserId + key.Account, "")),
            "KeyChecks.The_parts_of_a_key_do_not_run_into_each_other"),
        new("The parts of a key are joined with a colon", static stores =>
            stores.Tokens.ChangeKeys(static key => new($"{key.Alias}:{key.UserId}:{key.Account}", "")),
            "KeyChecks.The_parts_of_a_key_do_not_run_into_each_other"),
        new("The parts of a key are joined with a NUL", static stores =>
            stores.Tokens.ChangeKeys(static key => new($"{key.Alias}\0{key.UserId}\0{key.Account}", "")),
            "KeyChecks.The_parts_of_a_key_do_not_run_into_each_other"),
        new("The accounts of a user share one lease", static stores =>
            stores.Tokens.Acquire = (key, request, token) => stores.Tokens.Inner.TryAcquireLeaseAsync(key with { Account = "" }, request, token),
            "KeyChecks.Each_account_has_a_separate_record_lease_and_mark"),
        new("The accounts of a user share one record", static stores => stores.Tokens.ChangeKeys(static key => key with { Account = "" }),
            "KeyChecks.Each_account_has_a_separate_record_lease_and_mark"),
    ];

    private static void ChangeUsers(BrokenStores stores, Func<string, string> change) =>
        stores.Tokens.ChangeKeys(key => key with { UserId = change(key.UserId) });
}
