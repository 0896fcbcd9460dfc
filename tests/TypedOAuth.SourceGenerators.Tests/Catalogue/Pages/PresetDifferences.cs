using System.Text.Json;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Describes in words how a provider differs from the specifications.</summary>
internal static class PresetDifferences
{
    public static IEnumerable<string> Write(PresetFacts facts)
    {
        var lines = DescribeArguments(facts)
            .Concat(facts.GetParts("authorizationParameters").Select(DescribeAuthorizationParameter))
            .Concat(facts.GetParts("scopeParameters").Select(static part =>
                $"Scopes with the prefix `{part.GetProperty("prefix").GetString()}` go in the parameter `{part.GetProperty("parameter").GetString()}`, without the prefix."))
            .Concat(facts.GetParts("requests").Where(static request => !PresetRevocation.IsOfRevocation(request)).SelectMany(DescribeRequest))
            .Concat(DescribeParts(facts, static part => !PresetRevocation.IsOfRevocation(part), static part => $" in {PresetWords.DescribeRequests(part)}"))
            .Concat(DescribeResponses(facts))
            .Concat(facts.Provider.Suppressed.Select(static rule => $"The rule [{rule.Key}](../../rules/{rule.Key}.md) would report a class with the same attributes: {rule.Value}"))
            .Concat(facts.Provider.Partly is { } partly ? [$"Not covered by the preset: {partly}"] : []);
        return lines.Select(static line => $"- {line}").DefaultIfEmpty("The preset declares none.");
    }

    /// <summary>Describes the parameters and headers of requests.</summary>
    /// <param name="facts">The preset.</param>
    /// <param name="isIncluded">Whether a part is described.</param>
    /// <param name="describeRequests">Returns the requests of a part, as the end of a sentence.</param>
    public static IEnumerable<string> DescribeParts(PresetFacts facts, Func<JsonElement, bool> isIncluded, Func<JsonElement, string> describeRequests) =>
        facts.GetParts("requestParameters").Where(isIncluded).Select(part => DescribeParameter(part, describeRequests(part)))
            .Concat(facts.GetParts("requestHeaders").Where(isIncluded).Select(part =>
                $"The header `{part.GetProperty("header").GetString()}: {part.GetProperty("value").GetString()}` is sent{describeRequests(part)}."));

    private static IEnumerable<string> DescribeArguments(PresetFacts facts)
    {
        if (facts.GetText("ClientAuthentication") is { } method)
        {
            yield return $"Token requests contain {PresetWords.DescribeAuthentication(method)} (`ClientAuthentication = OAuth2ClientAuthentication.{method}`).";
        }

        foreach (var assertion in facts.GetParts("clientAssertion"))
        {
            yield return $"The signed secret has the audience `{assertion.GetProperty("audience").GetString()}`"
                + (PresetFacts.GetText(assertion, "issuer") is { } issuer ? $", the issuer `{issuer}`" : "")
                + (PresetFacts.GetText(assertion, "lifetime") is { } lifetime ? $" and a lifetime of {PresetWords.DescribeDuration(lifetime)}." : ".");
        }

        if (facts.GetText("ScopeSeparator") is { } separator)
        {
            yield return $"Scopes are separated by `{separator}`.";
        }

        switch (facts.Pkce)
        {
            case "Off":
                yield return $"PKCE is off: {facts.GetText("PkceOffReason")} The state and the binding of the browser protect the authorization.";
                break;
            case "S256Hex":
                yield return "The PKCE challenge is the hash of the verifier in hexadecimal digits.";
                break;
        }

        if (facts.GetText("StateLocation") == "RedirectUri")
        {
            yield return "The redirect URI contains the state, because the provider refuses or loses the parameter.";
        }

        if (facts.GetText("AuthUriFragment") is { } fragment)
        {
            yield return $"The authorization URL ends with the fragment `#{fragment}`.";
        }

        var types = facts.GetTexts("TokenTypes").ToList();
        if (types.Count > 0)
        {
            yield return $"The type of a token (`token_type`) is {string.Join(" or ", types.Select(PresetWords.Code))}.";
        }
    }

    private static string DescribeAuthorizationParameter(JsonElement part)
    {
        var parameter = part.GetProperty("parameter").GetString();
        return PresetFacts.GetText(part, "value") is { } value
            ? $"Each authorization request contains `{parameter}={value}`."
            : $"The URL methods have an argument for the parameter `{parameter}` of the authorization request.";
    }

    private static IEnumerable<string> DescribeRequest(JsonElement request)
    {
        var requests = PresetWords.Capitalize(PresetWords.DescribeRequests(request));
        if (PresetFacts.GetText(request, "method") is { } method)
        {
            yield return $"{requests} use {method.ToUpperInvariant()}.";
        }

        if (PresetFacts.GetText(request, "format") is { } format)
        {
            yield return $"{requests} have their parameters in {PresetWords.DescribeFormat(format)}.";
        }

        if (PresetFacts.GetText(request, "authentication") is { } authentication)
        {
            yield return $"{requests} contain {PresetWords.DescribeAuthentication(authentication)}.";
        }

        if (PresetFacts.GetText(request, "spaceEncoding") == "Plus")
        {
            yield return $"{requests} contain `+` for a space.";
        }
    }

    private static string DescribeParameter(JsonElement part, string requests)
    {
        var name = part.GetProperty("name").GetString();
        return PresetFacts.GetText(part, "renameTo") is { } newName ? $"`{name}` has the name `{newName}`{requests}."
            : PresetFacts.GetText(part, "remove") is not null ? $"`{name}` is not sent{requests}."
            : $"`{name}` is `{PresetFacts.GetText(part, "value")}`{requests}{(PresetFacts.GetText(part, "inQuery") is not null ? ", as part of the query" : "")}.";
    }

    private static IEnumerable<string> DescribeResponses(PresetFacts facts)
    {
        foreach (var signature in facts.GetParts("callbackSignature"))
        {
            yield return $"The client secret signs the redirect; the parameter `{signature.GetProperty("parameter").GetString()}` contains the signature, which the client checks.";
        }

        foreach (var member in facts.GetParts("callbackMembers"))
        {
            var (name, parameter) = (member.GetProperty("member").GetString(), member.GetProperty("parameter").GetString());
            yield return name == "scope" ? $"The parameter `{parameter}` of the redirect contains the granted scopes." : $"In the redirect, `{name}` has the name `{parameter}`.";
        }

        foreach (var members in facts.GetParts("responseMembers").GroupBy(static member => member.GetProperty("member").GetString(), StringComparer.Ordinal))
        {
            yield return $"In responses, `{members.Key}` is in {string.Join(" or ", members.Select(DescribeMember))}.";
        }

        foreach (var success in facts.GetParts("successMember"))
        {
            yield return $"A response is successful if `{success.GetProperty("path").GetString()}` is "
                + $"{string.Join(" or ", CatalogueProvider.GetTexts(success, "values").Select(PresetWords.Code))}.";
        }

        foreach (var codes in facts.GetParts("errorCodes").GroupBy(static code => code.GetProperty("standardCode").GetString(), StringComparer.Ordinal))
        {
            var names = codes.Select(static code => code.GetProperty("code").GetString()!).ToList();
            yield return names.Count == 1 ? $"The error `{names[0]}` means `{codes.Key}`." : $"The errors {PresetWords.JoinCode(names)} mean `{codes.Key}`.";
        }

        foreach (var line in DescribeFields(facts, "callbackFields", "parameter", "the redirect").Concat(DescribeFields(facts, "tokenFields", "path", "the token response")))
        {
            yield return line;
        }
    }

    private static string DescribeMember(JsonElement member) => $"`{member.GetProperty("path").GetString()}`" + PresetFacts.GetText(member, "unit") switch
    {
        null => "",
        "UnixSeconds" => " (the date in seconds since 1970)",
        "DateTime" => " (a date)",
        var unit => $" ({unit})",
    };

    private static IEnumerable<string> DescribeFields(PresetFacts facts, string parts, string name, string place)
    {
        var fields = facts.GetParts(parts).Select(field => $"`{field.GetProperty(name).GetString()}`").ToList();
        return fields.Count == 0 ? [] : [$"`AuthData` has {(fields.Count == 1 ? "a property" : "properties")} for {PresetWords.Join(fields)} of {place}."];
    }
}
