using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>Writes the responses that the facts of a provider describe.</summary>
internal sealed class ResponseWriter(Facts facts, ExampleValues endpoints)
{
    private static readonly TimeSpan RefreshTokenLifetime = TimeSpan.FromDays(60);

    /// <summary>Whether token responses state the expiry: providers that cannot refresh and have no declared lifetime do not.</summary>
    private bool StatesExpiry => facts.Argument("AccessTokenLifetime") is null && (facts.CanRefresh || IsDeclared("expires_in"));

    /// <summary>The account that a connection shows.</summary>
    public (string? Id, string? Label, string? Picture) Account
    {
        get
        {
            if (facts.Parts("account").FirstOrDefault() is { ValueKind: JsonValueKind.Object } account)
            {
                var isOpen = Facts.Text(account, "source") is "UserInfo" or "IdToken";
                var id = Facts.Text(account, "id") ?? "sub";
                var label = Facts.Text(account, "label") ?? (isOpen ? "email" : null);
                var picture = Facts.Text(account, "picture") ?? (isOpen ? "picture" : null);
                var value = Facts.Text(account, "source") == "CallbackField" ? WriteCallbackField(id) : Subject;
                return (value, label is null ? null : label == id ? value : Label, picture is null ? null : Picture);
            }

            return endpoints.Account is { } named ? (named, null, null) : facts.HasIdToken ? (Subject, Label, Picture) : default;
        }
    }

    private string Subject => $"{facts.Id}-account";

    private static string Label => "ann@example.com";

    private static string Picture => "https://example.com/ann.png";

    /// <summary>Returns an example of a parameter of the authorization response.</summary>
    public static string WriteCallbackField(string parameter) => $"example-{parameter}";

    /// <summary>Writes a token response.</summary>
    /// <param name="access">The access token.</param>
    /// <param name="refresh">The refresh token; <see langword="null"/> for none.</param>
    /// <param name="scopes">The granted scopes.</param>
    /// <param name="now">The time of the response.</param>
    /// <param name="hasIdToken">Whether the response contains an ID token.</param>
    public JsonObject WriteTokens(string access, string? refresh, IReadOnlyList<string> scopes, DateTimeOffset now, bool hasIdToken)
    {
        var json = new JsonObject();
        if (facts.Parts("successMember").FirstOrDefault() is { ValueKind: JsonValueKind.Object } success)
        {
            json.SetAt(Facts.Text(success, "path")!, Value(success.GetProperty("values")[0].GetString()!));
        }

        json.SetAt(Path("access_token"), access);
        json.SetAt(Path("token_type"), facts.Texts("TokenTypes") is [var type, ..] ? type : "Bearer");
        if (StatesExpiry)
        {
            var (path, unit) = facts.Members("expires_in")[0];
            json.SetAt(path, Times.Write(now, TimeSpan.FromHours(1), unit));
        }

        if (refresh is not null)
        {
            json.SetAt(Path("refresh_token"), refresh);
            if (IsDeclared("refresh_token_expires_in"))
            {
                var (path, unit) = facts.Members("refresh_token_expires_in")[0];
                json.SetAt(path, Times.Write(now, RefreshTokenLifetime, unit));
            }
        }

        WriteScopes(json, scopes);
        if (hasIdToken)
        {
            json.SetAt(Path("id_token"), "{id_token}");
        }

        foreach (var (name, value) in endpoints.Of("TokenResponse"))
        {
            json.SetAt(name, value);
        }

        if (IsAccountIn("TokenResponse"))
        {
            WriteAccount(json);
        }

        foreach (var field in facts.Parts("tokenFields"))
        {
            json.SetAt(Facts.Text(field, "path")!, Field(Facts.Text(field, "path")!, Facts.Text(field, "type")!));
        }

        return Answer(200, json);
    }

    /// <summary>Writes the response of the UserInfo endpoint.</summary>
    public JsonObject WriteUserInfo()
    {
        var json = new JsonObject();
        WriteAccount(json);
        return Answer(200, json);
    }

    /// <summary>Writes an error in the provider's form that means <c>invalid_grant</c>.</summary>
    public (JsonObject Answer, string Code) WriteRefusal()
    {
        var codes = facts.Parts("errorCodes").Where(static part => Facts.Text(part, "standardCode") == "invalid_grant").Select(static part => Facts.Text(part, "code")!).ToList();
        var code = codes.Find(code => facts.CanRefresh && code.Contains("refresh", StringComparison.Ordinal)) ?? (codes is [var first, ..] ? first : "invalid_grant");
        var json = new JsonObject();
        json.SetAt(Path("error"), Value(code));
        json.SetAt(Path("error_description"), "The grant is not valid any more.");
        if (facts.Parts("successMember").FirstOrDefault() is not { ValueKind: JsonValueKind.Object } success)
        {
            return (Answer(400, json), code);
        }

        json.SetAt(Facts.Text(success, "path")!, success.GetProperty("values")[0].GetString() == "true" ? false : 1);
        return (Answer(200, json), code);
    }

    /// <summary>Writes the response of a request that succeeds without a result.</summary>
    public JsonObject WriteSuccess(bool isOfClient)
    {
        var json = new JsonObject();
        if (isOfClient && facts.Parts("successMember").FirstOrDefault() is { ValueKind: JsonValueKind.Object } success)
        {
            json.SetAt(Facts.Text(success, "path")!, Value(success.GetProperty("values")[0].GetString()!));
        }

        return Answer(200, json);
    }

    /// <summary>Writes the claims of the ID token that differ between providers.</summary>
    public JsonObject WriteClaims()
    {
        var claims = new JsonObject { ["iss"] = endpoints.Fill(facts.Argument("Issuer")!), ["sub"] = Subject, ["email"] = Label, ["picture"] = Picture };
        foreach (var (name, value) in endpoints.Of("IdToken"))
        {
            claims[name] = value;
        }

        if (facts.Flag("IdTokenHasNonce", true))
        {
            claims["nonce"] = "{nonce}";
        }

        return claims;
    }

    /// <summary>Returns the values of the token fields by path.</summary>
    public JsonObject WriteFields(JsonObject response)
    {
        var fields = new JsonObject();
        foreach (var path in facts.Parts("tokenFields").Select(static field => Facts.Text(field, "path")!))
        {
            fields[path] = path.Split('.').Aggregate(response["json"], static (node, name) => node![name])!.DeepClone();
        }

        return fields;
    }

    /// <summary>Returns when the access token expires; <see langword="null"/> if neither the response nor the facts say it.</summary>
    public DateTimeOffset? GetExpiry(DateTimeOffset now) =>
        facts.Argument("AccessTokenLifetime") is { } lifetime ? Times.Add(now, lifetime) : StatesExpiry ? now.AddHours(1) : null;

    /// <summary>Returns when the refresh token expires; <see langword="null"/> if neither the response nor the facts say it.</summary>
    /// <param name="issued">The time at which the refresh token was issued.</param>
    /// <param name="used">The time at which it was last used.</param>
    public DateTimeOffset? GetRefreshExpiry(DateTimeOffset issued, DateTimeOffset used)
    {
        if (!facts.HasRefreshToken || IsDeclared("refresh_token_expires_in"))
        {
            return facts.HasRefreshToken ? issued + RefreshTokenLifetime : null;
        }

        var fromIssue = facts.Argument("RefreshTokenLifetime") is { } lifetime ? Times.Add(issued, lifetime) : (DateTimeOffset?)null;
        var fromUse = facts.Argument("RefreshTokenIdleLifetime") is { } idle ? Times.Add(used, idle) : (DateTimeOffset?)null;
        return fromIssue is null || fromUse < fromIssue ? fromUse : fromIssue;
    }

    public bool IsAccountIn(string source) => facts.Parts("account").Any(part => Facts.Text(part, "source") == source);

    private void WriteAccount(JsonObject json)
    {
        var account = facts.Parts("account").Single();
        var isOpen = IsAccountIn("UserInfo");
        json.SetAt(Facts.Text(account, "id") ?? "sub", Account.Id);
        if ((Facts.Text(account, "label") ?? (isOpen ? "email" : null)) is { } label)
        {
            json.SetAt(label, Label);
        }

        if ((Facts.Text(account, "picture") ?? (isOpen ? "picture" : null)) is { } picture)
        {
            json.SetAt(picture, Picture);
        }
    }

    private void WriteScopes(JsonObject json, IReadOnlyList<string> scopes)
    {
        var separator = facts.Argument("ScopeSeparator") ?? " ";
        var rest = scopes.ToList();
        foreach (var part in facts.Parts("scopeParameters"))
        {
            var prefix = Facts.Text(part, "prefix")!;
            var own = rest.FindAll(scope => scope.StartsWith(prefix, StringComparison.Ordinal));
            rest.RemoveAll(own.Contains);
            if (own.Count > 0 && Facts.Text(part, "responsePath") is { } path)
            {
                json.SetAt(path, string.Join(separator, own.Select(scope => scope[prefix.Length..])));
            }
        }

        if (rest.Count > 0)
        {
            json.SetAt(Path("scope"), string.Join(separator, rest));
        }
    }

    private static JsonObject Answer(int status, JsonObject json) =>
        new() { ["status"] = status, ["headers"] = new JsonObject { ["Content-Type"] = "application/json" }, ["json"] = json };

    private string Path(string member) => facts.Members(member)[0].Path;

    private bool IsDeclared(string member) => facts.Parts("responseMembers").Any(part => Facts.Text(part, "member") == member);

    /// <summary>Writes a code as a number or a Boolean value if it looks like one, as providers do.</summary>
    private static JsonNode Value(string text) =>
        long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : bool.TryParse(text, out var flag) ? flag : text;

    private static JsonNode Field(string path, string type) => type switch
    {
        "string" => $"example-{path.Split('.')[^1]}",
        "int" or "long" or "double" => 42,
        "bool" => true,
        "Uri" => "https://example.com/api",
        "DateTimeOffset" => Times.Start.ToUnixTimeSeconds(),
        "string[]" => new JsonArray("first", "second"),
        _ => throw new InvalidDataException($"'{type}' is no type of a field."),
    };
}
