namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Describes the account of a connection, and the lives of its tokens and of the grant.</summary>
internal static class PresetTokens
{
    public static string DescribeAccount(PresetFacts facts)
    {
        var account = facts.GetParts("account").FirstOrDefault();
        var isDeclared = account.ValueKind != default;
        var members = isDeclared ? DescribeMembers(name => PresetFacts.GetText(account, name), hasDefaults: facts.AccountSource is "UserInfo" or "IdToken") : "";
        return facts.AccountSource switch
        {
            "UserInfo" => $"After each authorization, the client requests the account at `{facts.GetText("UserInfoUri")}`. {members}",
            "TokenResponse" => $"The token response contains the account. {members}",
            "CallbackField" => $"The redirect contains the account. {members}",
            "IdToken" => isDeclared ? $"The ID token contains the account. {members}" : "The ID token contains the account. The account's id is `sub`.",
            "EndpointParameter" => $"The account is the value of {PresetWords.Join(facts.GetParts("endpointParameters")
                .Where(static parameter => PresetFacts.GetText(parameter, "isAccount") is not null)
                .Select(static parameter => $"`{{{parameter.GetProperty("name").GetString()}}}`"))}.",
            _ when facts.GetText("Issuer") is not null => "The preset declares no account. If a request contains `openid`, the ID token contains the account, and its id is `sub`. Without `openid`, "
                + "a connection shows no name, and a user has one connection. See [Accounts](../../accounts.md).",
            _ => "The preset declares no account: a connection shows no name, and a user has one connection. See [Accounts](../../accounts.md).",
        };
    }

    public static IEnumerable<string> DescribeTokens(PresetFacts facts)
    {
        yield return facts.GetText("AccessTokenLifetime") is { } lifetime
            ? $"- An access token is valid for {PresetWords.DescribeDuration(lifetime)} if the response states no other lifetime."
            : "- The catalogue states no lifetime of access tokens. The client reads it from the response. If the response contains none, the setting `AssumedLifetime` applies to a token that can be refreshed.";
        foreach (var line in DescribeRefresh(facts))
        {
            yield return $"- {line}";
        }

        if (facts.GetText("ExchangeTokenUri") is { } exchange)
        {
            yield return $"- Directly after the authorization, the client exchanges the first access token at `{exchange}` for one with a longer lifetime.";
        }

        if (facts.GetNumber("ExpiredTokenStatus") is { } status)
        {
            yield return $"- The API refuses an expired access token with status {status}.";
        }

        yield return facts.GetText("GrantLifetime") is { } grant
            ? $"- The grant ends {PresetWords.DescribeDuration(grant)} after the authorization; the user must then authorize again."
            : "- The catalogue states no date on which the grant ends.";
        if (facts.GetText("Issuer") is { } issuer)
        {
            yield return $"- If a request contains `openid`, the client validates the ID token of the issuer `{issuer}`.{DescribeIdToken(facts)}";
        }
    }

    private static IEnumerable<string> DescribeRefresh(PresetFacts facts)
    {
        if (facts.Refresh == "no")
        {
            yield return "The preset expects no refresh tokens. After an access token has expired, the user must authorize again.";
            yield break;
        }

        if (facts.Refresh == "by the access token")
        {
            yield return "The provider issues no refresh tokens: the client sends the access token itself before it expires, and gets a new one.";
            yield break;
        }

        yield return facts.Refresh switch
        {
            "rotates" => "The provider can issue refresh tokens, and each refresh replaces the refresh token.",
            "stays" => "The provider can issue refresh tokens, and a refresh token stays valid after a refresh.",
            _ => "The provider can issue refresh tokens. The catalogue does not state whether a refresh replaces them; the client observes it.",
        };
        if (facts.GetBoolean("RefreshReuseTolerated") == true)
        {
            yield return "The provider accepts a refresh token again for some time after a refresh has replaced it.";
        }

        if (facts.GetText("RefreshTokenUri") is { } refresh)
        {
            yield return $"A refresh has its own endpoint, `{refresh}`.";
        }

        if (facts.GetText("RefreshTokenLifetime") is { } lifetime)
        {
            yield return $"A refresh token ends {PresetWords.DescribeDuration(lifetime)} after its issue.";
        }

        if (facts.GetText("RefreshTokenIdleLifetime") is { } idle)
        {
            yield return $"A refresh token ends if it is not used for {PresetWords.DescribeDuration(idle)}; [background renewal](../../worker.md#background-renewal) can use it earlier.";
        }
    }

    private static string DescribeIdToken(PresetFacts facts) =>
        (facts.GetBoolean("IdTokenHasNonce") == false ? " ID tokens contain no nonce." : "")
        + (facts.GetText("IdTokenSigningAlgorithm") is { } algorithm ? $" The algorithm {algorithm} signs ID tokens." : "")
        + (facts.GetText("DiscoveryUri") is { } discovery ? $" The discovery document is at `{discovery}`." : "");

    private static string DescribeMembers(Func<string, string?> getText, bool hasDefaults)
    {
        var id = getText("id") ?? "sub";
        var label = getText("label") ?? (hasDefaults ? "" : null);
        var name = label is null ? ""
            : label.Length == 0 ? "its name is `email`, `preferred_username` or `name`"
            : $"its name is `{label}`";
        var picture = getText("picture") is { } member ? $"its picture is `{member}`" : "";
        string[] others = [.. new[] { name, picture }.Where(static text => text.Length > 0)];
        return $"The account's id is `{id}`{(others.Length == 2 ? $", {others[0]}, and {others[1]}" : string.Concat(others.Select(static text => $", and {text}")))}.";
    }
}
