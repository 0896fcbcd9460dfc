using System.Text.Json.Nodes;

namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>Writes the bundle of a provider from its facts.</summary>
/// <remarks>The same facts result in the same text, so that a test can compare the files.</remarks>
internal sealed class BundleWriter
{
    private readonly Facts _facts;
    private readonly ExampleValues _endpoints;
    private readonly RequestWriter _requests;
    private readonly ResponseWriter _responses;
    private readonly RequestedScopes _scopes;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly JsonArray _exchanges = [];

    private BundleWriter(Facts facts)
    {
        _facts = facts;
        _endpoints = new(facts);
        _requests = new(facts, _endpoints);
        _responses = new(facts, _endpoints);
        _scopes = new(facts);
    }

    private string Code => $"{_facts.Id}-code";

    /// <summary>The time of the refresh: the expiry of the token, or one day later if the token lives longer.</summary>
    private DateTimeOffset RefreshTime => new[] { _responses.GetExpiry(Times.Start) ?? DateTimeOffset.MaxValue, Times.Start.AddDays(1) }.Min();

    public static JsonObject Write(Facts facts) => new BundleWriter(facts).Write();

    private JsonObject Write()
    {
        foreach (var field in _facts.Parts("callbackFields").Select(static field => Facts.Text(field, "parameter")!))
        {
            _values[field] = ResponseWriter.WriteCallbackField(field);
        }

        WriteAuthorization();
        WriteTokens();
        WriteUserInfo();
        Add("api", _requests.Write("Api", $"{ApiOrigin}/example", [], _values), _responses.WriteSuccess(isOfClient: false));
        WriteRefresh();
        WriteRevocations();
        WriteNegative();
        return new JsonObject
        {
            ["about"] = $"Written from the facts of {_facts.Id}.json; not a recording.",
            ["provider"] = _facts.Id,
            ["time"] = Times.Write(Times.Start),
            ["settings"] = Copy(Settings),
            ["arguments"] = Copy(Arguments),
            ["scopes"] = new JsonArray([.. _scopes.Further.Select(static scope => (JsonNode)scope)]),
            ["exchanges"] = _exchanges,
        };
    }

    private string ApiOrigin => _endpoints.Fill((_facts.Texts("ApiOrigins") is [var origin, ..] ? origin : null) ?? "https://api.example.com").Replace("*", "example", StringComparison.Ordinal);

    private IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        .. _endpoints.Of("Setting").Select(static pair => KeyValuePair.Create($"Parameters:{pair.Key}", pair.Value)),
        .. _facts.Texts("ApiOrigins").Count == 0 ? [KeyValuePair.Create("ApiOrigins", "https://api.example.com")] : Array.Empty<KeyValuePair<string, string>>(),
    ];

    private Dictionary<string, string> Arguments => new(
        _endpoints.Of("User").Concat(_facts.Parts("authorizationParameters").Where(static part => Facts.Text(part, "value") is null)
            .Select(static part => KeyValuePair.Create(Facts.Text(part, "parameter")!, $"example-{Facts.Text(part, "parameter")}"))));

    private void WriteAuthorization()
    {
        _exchanges.Add(new JsonObject { ["kind"] = "authorization request", ["request"] = _requests.WriteAuthorization(_scopes.All, Arguments) });
        string Rename(string member) => _facts.Parts("callbackMembers").Where(part => Facts.Text(part, "member") == member)
            .Select(static part => Facts.Text(part, "parameter")).FirstOrDefault() ?? member;
        var parameters = new JsonObject { [Rename("code")] = Code, [Rename("state")] = "{state}" };
        if (_facts.Parts("callbackMembers").Any(static part => Facts.Text(part, "member") == "scope"))
        {
            parameters[Rename("scope")] = _scopes.GrantedText;
        }

        foreach (var (name, value) in _endpoints.Of("Callback").Concat(_values.Where(pair => _facts.Parts("callbackFields").Any(part => Facts.Text(part, "parameter") == pair.Key))))
        {
            parameters[name] = value;
        }

        if (_facts.Parts("callbackSignature").Select(static part => Facts.Text(part, "parameter")).FirstOrDefault() is { } signature)
        {
            parameters[signature] = "{callback_signature}";
        }

        _exchanges.Add(new JsonObject { ["kind"] = "callback", ["parameters"] = parameters });
    }

    private JsonObject WriteTokenRequest()
    {
        List<RequestParameter> parameters = [new("grant_type", "authorization_code"), new("code", Code), new("redirect_uri", _requests.RedirectUri)];
        if (_facts.Argument("Pkce") != "Off")
        {
            parameters.Add(new("code_verifier", "{code_verifier}"));
        }

        return _requests.Write("Token", _facts.Argument("AccessTokenUri")!, parameters, new Dictionary<string, string>(_values) { ["code"] = Code });
    }

    private void WriteTokens()
    {
        var exchange = _facts.Argument("ExchangeTokenUri");
        Hold(exchange is null ? 1 : 0);
        var request = WriteTokenRequest();
        var response = _responses.WriteTokens(_values["access_token"], _values.GetValueOrDefault("refresh_token"), _scopes.Granted, Times.Start, _facts.HasIdToken);
        var token = Add("token", request, response);
        if (_facts.HasIdToken)
        {
            token["idToken"] = _responses.WriteClaims();
        }

        if (exchange is not null)
        {
            var former = new Dictionary<string, string>(_values);
            Hold(1);
            response = _responses.WriteTokens(_values["access_token"], null, _scopes.Granted, Times.Start, hasIdToken: false);
            token = Add("exchange", _requests.Write("Exchange", exchange, [], former), response);
        }

        foreach (var (path, value) in _responses.WriteFields(response))
        {
            _values[path] = value!.ToString();
        }

        token["result"] = WriteResult(response, Times.Start, Times.Start);
        if (_responses.Account.Id is { } account)
        {
            _values["account"] = account;
        }
    }

    private void WriteUserInfo()
    {
        if (_responses.IsAccountIn("UserInfo"))
        {
            Add("userinfo", _requests.Write("UserInfo", _facts.Argument("UserInfoUri")!, [], _values), _responses.WriteUserInfo());
        }
    }

    private JsonObject WriteRefreshRequest()
    {
        List<RequestParameter> parameters = [new("grant_type", "refresh_token")];
        if (_facts.HasRefreshToken)
        {
            parameters.Add(new("refresh_token", _values["refresh_token"]));
        }

        var values = new Dictionary<string, string>(_values) { ["scope"] = _scopes.SentText };
        return _requests.Write("Refresh", _facts.Argument("RefreshTokenUri") ?? _facts.Argument("AccessTokenUri")!, parameters, values);
    }

    private void WriteRefresh()
    {
        if (!_facts.CanRefresh)
        {
            return;
        }

        var request = WriteRefreshRequest();
        var issues = _facts.HasRefreshToken && _facts.Argument("RefreshTokenUse") == "Rotates";
        Hold(2, issues);
        var response = _responses.WriteTokens(_values["access_token"], issues ? _values["refresh_token"] : null, _scopes.Granted, RefreshTime, hasIdToken: false);
        var refresh = Add("refresh", request, response);
        refresh["result"] = WriteResult(response, RefreshTime, issues ? RefreshTime : Times.Start);
        refresh["time"] = Times.Write(RefreshTime);
    }

    private void WriteRevocations()
    {
        if (_facts.Argument("RevokeTokenUri") is not { } address)
        {
            return;
        }

        var revoked = _facts.Argument("RevokedToken")
            ?? (address.Contains("{refresh_token}", StringComparison.Ordinal) ? "RefreshToken"
                : address.Contains("{access_token}", StringComparison.Ordinal) || new RequestShape(_facts, "Revocation").Authentication == "AccessToken" ? "AccessToken" : "Both");
        if (_facts.HasRefreshToken && revoked != "AccessToken")
        {
            WriteRevocation(address, "refresh_token");
        }

        if (!_facts.HasRefreshToken || revoked != "RefreshToken")
        {
            WriteRevocation(address, "access_token");
        }
    }

    private void WriteRevocation(string address, string kind)
    {
        var values = new Dictionary<string, string>(_values) { ["token"] = _values[kind] };
        var request = _requests.Write("Revocation", address, [new("token", _values[kind]), new("token_type_hint", kind)], values);
        Add("revocation", request, _responses.WriteSuccess(isOfClient: true));
    }

    /// <summary>Writes a refresh that the provider refuses; if tokens cannot be refreshed, a refused code.</summary>
    private void WriteNegative()
    {
        var (answer, code) = _responses.WriteRefusal();
        if (_facts.CanRefresh)
        {
            Hold(1);
        }

        var negative = Add("negative", _facts.CanRefresh ? WriteRefreshRequest() : WriteTokenRequest(), answer);
        negative["result"] = new JsonObject
        {
            ["error"] = "invalid_grant",
            ["providerCode"] = code,
            ["state"] = _facts.CanRefresh ? "NeedsAttention" : "NotConnected",
        };
        if (_facts.CanRefresh)
        {
            negative["time"] = Times.Write(RefreshTime);
        }
    }

    /// <summary>Remembers the tokens of a response for the requests after it.</summary>
    private void Hold(int number, bool hasRefreshToken = true)
    {
        _values["access_token"] = $"{_facts.Id}-access-token-{number}";
        if (_facts.HasRefreshToken && hasRefreshToken)
        {
            _values["refresh_token"] = $"{_facts.Id}-refresh-token-{number}";
        }
    }

    private JsonObject WriteResult(JsonObject response, DateTimeOffset now, DateTimeOffset issued)
    {
        var (id, label, picture) = _responses.Account;
        var result = new JsonObject
        {
            ["accessToken"] = _values["access_token"],
            ["expiresAt"] = _responses.GetExpiry(now) is { } expiry ? Times.Write(expiry) : null,
            ["refreshToken"] = _values.GetValueOrDefault("refresh_token"),
            ["refreshTokenExpiresAt"] = _responses.GetRefreshExpiry(issued, now) is { } end ? Times.Write(end) : null,
            ["scopes"] = new JsonArray([.. _scopes.Connected.Select(static scope => (JsonNode)scope)]),
            ["account"] = id is null ? null : new JsonObject { ["id"] = id, ["label"] = label, ["picture"] = picture },
            ["tokenFields"] = _responses.WriteFields(response),
        };
        result["callbackFields"] = Copy(_facts.Parts("callbackFields").Select(static part => Facts.Text(part, "parameter")!)
            .Select(static name => KeyValuePair.Create(name, ResponseWriter.WriteCallbackField(name))));
        return result;
    }

    private JsonObject Add(string kind, JsonObject request, JsonObject response)
    {
        var exchange = new JsonObject { ["kind"] = kind, ["request"] = request, ["response"] = response };
        _exchanges.Add(exchange);
        return exchange;
    }

    private static JsonObject Copy(IEnumerable<KeyValuePair<string, string>> pairs) =>
        new(pairs.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
