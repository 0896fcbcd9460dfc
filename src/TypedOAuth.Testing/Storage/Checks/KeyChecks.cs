using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks that keys are compared character by character.</summary>
internal static class KeyChecks
{
    /// <summary>Texts that a store confuses if it folds case, trims, normalizes, truncates, joins or does not escape.</summary>
    private static readonly string[] Texts =
    [
        "user-1",
        "User-1",
        "USER-1",
        "user-1 ",
        " user-1",
        "user-1\t",
        "user-1\n",
        "",
        " ",
        "'; DROP TABLE oauth2_tokens; --",
        "\"user-1\"",
        "user%",
        "user_1",
        "user*",
        "{user-1}",
        "user:1",
        "1:user",
        "user/1\\2",
        "Zoë 名前 😀",
        "Zoe\u0308 名前 😀",
        "Zoë 名前 😁",
        "Straße",
        "Strasse",
        "ı",
        "i",
        "\u200B",
        "\uFFFD",
        "user\0one",
        "user\0two",
        "user",
        "\0",
        new('x', 4000),
        new string('x', 4000) + "y",
        new string('x', 4000) + "z",
    ];

    public static async Task Users_are_told_apart_letter_by_letter(IStoreFixture fixture)
    {
        await TellApartAsync(fixture.Tokens, static text => new("google", text)).ConfigureAwait(false);
        foreach (var text in Texts)
        {
            var listed = await fixture.Tokens.ListAllAsync(new() { Alias = "google", UserId = text }).ConfigureAwait(false);
            Require.Sequence([new("google", text)], listed.Select(static entry => entry.Key));
        }
    }

    public static Task Accounts_are_told_apart_letter_by_letter(IStoreFixture fixture) =>
        TellApartAsync(fixture.Tokens, static text => new("google", "user-1", text));

    public static async Task Clients_are_told_apart_letter_by_letter(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        Require.Null((await store.ReadAsync(StoreCalls.Key with { Alias = "GOOGLE" }, default).ConfigureAwait(false)).Record);
        Require.Null((await store.ReadAsync(StoreCalls.Key with { Alias = "google " }, default).ConfigureAwait(false)).Record);
        Require.Equal(0, (await store.ListAllAsync(new() { Alias = "GOOGLE" }).ConfigureAwait(false)).Count);
    }

    public static async Task The_parts_of_a_key_do_not_run_into_each_other(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        OAuth2ConnectionKey[] keys =
        [
            new("a", "bc", "d"), new("ab", "c", "d"), new("a", "b", "cd"), new("a", "bcd"), new("abc", "d"), new("a", "", "bcd"),
            new("a", "b\0c", "d"), new("a", "b", "c\0d"), new("a", "b:c", "d"), new("a", "b", "c:d"), new("a:b", "c", "d"),
        ];
        for (var i = 0; i < keys.Length; i++)
        {
            await store.WriteAsync(keys[i], StoreCalls.Write((byte)i)).ConfigureAwait(false);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            Require.Bytes([(byte)i], (await store.ReadStoredAsync(keys[i]).ConfigureAwait(false)).Payload);
        }
    }

    public static async Task Each_account_has_a_separate_record_lease_and_mark(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var first = StoreCalls.Key with { Account = "first" };
        var second = StoreCalls.Key with { Account = "second" };
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(0)).ConfigureAwait(false);
        var version = await store.WriteAsync(first, StoreCalls.Write(1)).ConfigureAwait(false);
        await store.WriteAsync(second, StoreCalls.Write(2)).ConfigureAwait(false);
        await store.AcquireAsync(first, "a", StoreCalls.Long, version).ConfigureAwait(false);
        await store.AcquireAsync(second, "b", StoreCalls.Long).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "c", StoreCalls.Long).ConfigureAwait(false);
        Require.Null((await store.ReadStoredAsync(second).ConfigureAwait(false)).Mark);
        Require.Null((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        Require.True((await store.TryDeleteAsync(first, version, default).ConfigureAwait(false)).IsDeleted);
        Require.Bytes([0], (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Payload);
        Require.Bytes([2], (await store.ReadStoredAsync(second).ConfigureAwait(false)).Payload);
    }

    private static async Task TellApartAsync(IOAuth2TokenStore store, Func<string, OAuth2ConnectionKey> createKey)
    {
        for (var i = 0; i < Texts.Length; i++)
        {
            var key = createKey(Texts[i]);
            Require.Null((await store.ReadAsync(key, default).ConfigureAwait(false)).Record, $"the record of {Describe(i)} before it is written");
            await store.WriteAsync(key, StoreCalls.Write((byte)i)).ConfigureAwait(false);
            await store.AcquireAsync(key, $"owner-{i}", StoreCalls.Long).ConfigureAwait(false);
        }

        for (var i = 0; i < Texts.Length; i++)
        {
            var record = await store.ReadStoredAsync(createKey(Texts[i])).ConfigureAwait(false);
            Require.Bytes([(byte)i], record.Payload, $"the record of {Describe(i)}");
        }

        var listed = await store.ListAllAsync(new() { Alias = "google", PageSize = 5 }).ConfigureAwait(false);
        Require.Equal(Texts.Length, listed.Count);
        Require.True(listed.Select(static entry => entry.Key).ToHashSet().SetEquals(Texts.Select(createKey)));
    }

    private static string Describe(int index) =>
        $"text {index} ({string.Concat(Texts[index].Take(40).Select(static letter => letter < ' ' ? '.' : letter))})";
}
