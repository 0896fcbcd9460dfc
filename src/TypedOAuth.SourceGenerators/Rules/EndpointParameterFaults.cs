using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Finds faults of one endpoint parameter.</summary>
internal static class EndpointParameterFaults
{
    private const string WriteName = "begin the name with a letter, and use letters, digits, '.', '_' and '-'";

    /// <summary>Returns the first fault: its location, and what is wrong; null if the declaration is valid.</summary>
    /// <param name="context">The client.</param>
    /// <param name="parameter">The declaration.</param>
    /// <param name="uses">All addresses of the client.</param>
    public static (Func<AttributeArguments, Location> Locate, string Fault, string Advice)? Find(
        ClientContext context, EndpointParameter parameter, IEnumerable<EndpointUse> uses) =>
        At(EndpointParameterArguments.Name, FindFaultOfName(context, parameter))
        ?? At(EndpointParameterArguments.Pattern, FindFaultOfPattern(parameter))
        ?? At(EndpointParameterArguments.Values, FindFaultOfValues(parameter))
        ?? At(EndpointParameterArguments.Value, FindFaultOfValue(parameter))
        ?? At(EndpointParameterArguments.IsAccount, FindFaultOfAccount(context, parameter, uses))
        ?? At(EndpointParameterArguments.Source, FindFaultOfSource(parameter, uses));

    private static (Func<AttributeArguments, Location> Locate, string Fault, string Advice)? At<T>(
        Argument<T> argument, (string Fault, string Advice)? found) =>
        found is var (fault, advice) ? (arguments => arguments.GetLocation(argument), fault, advice) : null;

    private static (string Fault, string Advice)? FindFaultOfName(ClientContext context, EndpointParameter parameter) =>
        parameter.Name.Length == 0 ? ("has no name", WriteName)
        : !PlaceholderText.IsName(parameter.Name) ? ("has an invalid name", WriteName)
        : RequestPlaceholders.IsReserved(parameter.Name) ? ("has the name of a value that the client knows itself", "use another name")
        : context.Parameters.Find(parameter.Name) != parameter ? ("is already declared", "remove one of the two declarations")
        : null;

    private static (string Fault, string Advice)? FindFaultOfPattern(EndpointParameter parameter)
    {
        if (parameter.HasPattern && parameter.Pattern is null)
        {
            return ("has a pattern that is not a regular expression", "correct the pattern");
        }

        return parameter.Pattern?.Matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!") is null && parameter.HasPattern
            ? ("has a pattern that takes too long for some values", "do not nest repetitions such as '(a+)+'")
            : null;
    }

    private static (string Fault, string Advice)? FindFaultOfValues(EndpointParameter parameter)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (given, text) in parameter.Values)
        {
            if (given.Length == 0 || text.Length == 0)
            {
                return ("has an empty element in its list of values", "write 'value', or 'value=text'");
            }

            if (parameter.Pattern?.Matches(given) == false)
            {
                return ($"has the value '{given}' in its list, which does not match its pattern", "correct the value, or remove the pattern");
            }

            if (text.Any(static c => c is '@' or '?' or '#' or '\\' or '{' or '}' || char.IsWhiteSpace(c) || char.IsControl(c)))
            {
                return ($"inserts '{text}', which is not a part of a host or path", "write only the text that replaces the placeholder");
            }

            if (!seen.Add(given))
            {
                return ($"lists the value '{given}' twice", "remove one of the two elements");
            }
        }

        return null;
    }

    private static (string Fault, string Advice)? FindFaultOfValue(EndpointParameter parameter)
    {
        if (parameter.Value is not { } written)
        {
            return null;
        }

        var value = parameter.RemoveSuffix(written);
        if (parameter.Values.Length > 0)
        {
            return parameter.Values.Any(pair => pair.Given == value)
                ? null
                : ($"has the value '{value}', which is not in its list", "use a value of the list, or add this one");
        }

        if (parameter.HasValues)
        {
            return null;
        }

        return (parameter.Pattern ?? PatternText.Label).Matches(value) != false ? null
            : parameter.HasPattern ? ($"has the value '{value}', which does not match its pattern", "correct the value or the pattern")
            : (
                $"has the value '{value}', which is not one label of a host name (RFC 1123 §2.1)",
                "use letters, digits and hyphens, or declare other values with Pattern or Values");
    }

    private static (string Fault, string Advice)? FindFaultOfAccount(
        ClientContext context, EndpointParameter parameter, IEnumerable<EndpointUse> uses)
    {
        if (!parameter.Arguments.Get(EndpointParameterArguments.IsAccount))
        {
            return null;
        }

        if (parameter.IsSetting)
        {
            return ("is the same for all users, so it cannot be the account", "set Source to the source of each user's value");
        }

        if (AccountParser.Find(context.Class) is not null)
        {
            return ("is not the only source of accounts", "set IsAccount to false, or remove [OAuth2Account]");
        }

        if (context.Parameters.All.First(static other => other.Arguments.Get(EndpointParameterArguments.IsAccount)) != parameter)
        {
            return ("is the second parameter with IsAccount", "keep one");
        }

        // The user enters the value, so only a token request to the account's own address shows that the user may use the account.
        return parameter.Source == EndpointParameterSources.User
            && uses.Any(use => use.Name == ClientArguments.AccessTokenUri.Name && !use.Contains(parameter))
                ? ("is entered by the user and not confirmed by the provider, because AccessTokenUri does not contain it",
                    $"write '{{{parameter.Name}}}' in AccessTokenUri, or remove IsAccount and declare the account with [OAuth2Account]")
                : null;
    }

    /// <summary>Finds an endpoint that is used before the value is known.</summary>
    private static (string Fault, string Advice)? FindFaultOfSource(EndpointParameter parameter, IEnumerable<EndpointUse> uses)
    {
        var isKnown = parameter.Source is not EndpointParameterSources.IdToken && !string.IsNullOrEmpty(parameter.Value);
        string[] early = isKnown ? [] : parameter.Source switch
        {
            EndpointParameterSources.Callback => [ClientArguments.AuthUri.Name],
            EndpointParameterSources.TokenResponse or EndpointParameterSources.IdToken =>
                [ClientArguments.AuthUri.Name, ClientArguments.AccessTokenUri.Name],
            _ => [],
        };
        var use = uses.FirstOrDefault(use => early.Contains(use.Name, StringComparer.Ordinal) && use.Contains(parameter));
        return use is null ? null : (
            $"has no value yet when {use.Name} is used",
            parameter.Source == EndpointParameterSources.IdToken ? "use it in the issuer, or declare another source" : "declare a Value for the first request, or another source");
    }
}
