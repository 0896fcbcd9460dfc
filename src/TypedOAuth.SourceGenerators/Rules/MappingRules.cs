using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared names and paths of standard members in responses.</summary>
internal static class MappingRules
{
    private const string WritePath = "separate the names with single dots";
    private const string WriteName = "write the provider's name";

    private static readonly string[] Lifetimes = ["expires_in", "refresh_token_expires_in", "authorization_expires_in"];

    private static readonly string[] Members =
    [
        "access_token", "token_type", "refresh_token", "scope", "id_token", .. Lifetimes, "error", "error_description", "error_uri",
    ];

    private static readonly string[] Parameters = ["code", "state", "iss", "scope", "error", "error_description", "error_uri"];

    public static void Check(ClientContext context)
    {
        CheckPaths(context);
        CheckCallback(context);
        CheckSuccess(context);
    }

    private static void CheckPaths(ClientContext context)
    {
        var declared = RequestContext.GetDeclarations(context, AttributeNames.ResponseMember).Where(static arguments =>
            arguments.Get(ResponseMemberArguments.Member) is not null && arguments.Get(ResponseMemberArguments.Path) is not null).ToList();
        var mapped = declared.Select(static arguments => arguments.Get(ResponseMemberArguments.Member)!).ToList();
        var paths = CreateTable(Members, mapped);
        foreach (var arguments in declared)
        {
            var (member, path) = (arguments.Get(ResponseMemberArguments.Member)!, arguments.Get(ResponseMemberArguments.Path)!);
            CheckMapping(context, arguments, ResponseMemberArguments.Member, Members, ResponseMemberArguments.Path, paths, "member");
            if (Members.Contains(member, StringComparer.Ordinal) && !Lifetimes.Contains(member, StringComparer.Ordinal)
                && arguments.Get(ResponseMemberArguments.Unit).Name != ResponseMemberArguments.Unit.Default.Name)
            {
                context.Report(
                    Descriptors.InvalidMapping, arguments.GetLocation(ResponseMemberArguments.Unit), $"The member '{member}'",
                    "has a unit, but is not a lifetime", "remove Unit");
            }

            if (!TokenFieldParser.IsPath(path))
            {
                context.Report(
                    Descriptors.InvalidMapping, arguments.GetLocation(ResponseMemberArguments.Path), $"The member '{member}'",
                    $"has the invalid path '{path}'", WritePath);
            }
        }

        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.ScopeParameter))
        {
            if (arguments.Get(ScopeParameterArguments.ResponsePath) is { } path && !TokenFieldParser.IsPath(path))
            {
                context.Report(
                    Descriptors.InvalidMapping, arguments.GetLocation(ScopeParameterArguments.ResponsePath),
                    $"The scope parameter '{arguments.Get(ScopeParameterArguments.Parameter)}'", $"has the invalid path '{path}'", WritePath);
            }
        }
    }

    private static void CheckCallback(ClientContext context)
    {
        var declared = RequestContext.GetDeclarations(context, AttributeNames.CallbackMember).Where(static arguments =>
            arguments.Get(CallbackMemberArguments.Member) is not null && arguments.Get(CallbackMemberArguments.Parameter) is not null).ToList();
        var names = CreateTable(Parameters, declared.Select(static arguments => arguments.Get(CallbackMemberArguments.Member)!));
        foreach (var arguments in declared)
        {
            CheckMapping(context, arguments, CallbackMemberArguments.Member, Parameters, CallbackMemberArguments.Parameter, names, "parameter");
            if (arguments.Get(CallbackMemberArguments.Parameter) is { Length: 0 })
            {
                context.Report(
                    Descriptors.InvalidMapping, arguments.GetLocation(CallbackMemberArguments.Parameter),
                    $"The parameter '{arguments.Get(CallbackMemberArguments.Member)}'", "has an empty name", WriteName);
            }
        }

        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.CallbackSignature))
        {
            if (arguments.Get(CallbackSignatureArguments.Parameter) is { } parameter && (parameter.Length == 0 || names.ContainsKey(parameter)))
            {
                context.Report(
                    Descriptors.InvalidMapping, arguments.GetLocation(CallbackSignatureArguments.Parameter), "The signature of the authorization response",
                    parameter.Length == 0 ? "has no parameter" : $"is in '{parameter}', which contains another value", WriteName);
            }
        }
    }

    private static void CheckSuccess(ClientContext context)
    {
        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.SuccessMember))
        {
            if (arguments.Get(SuccessMemberArguments.Path) is { } path && !TokenFieldParser.IsPath(path))
            {
                context.Report(
                    Descriptors.InvalidMapping, arguments.GetLocation(SuccessMemberArguments.Path), "The success member", $"has the invalid path '{path}'",
                    WritePath);
            }
            else if (arguments.Get(SuccessMemberArguments.Values).IsEmpty && !arguments.IsErroneous(SuccessMemberArguments.Values))
            {
                context.Report(
                    Descriptors.InvalidMapping, arguments.GetLocation(SuccessMemberArguments.Path), "The success member",
                    "has no values, so each response would be an error", "add the values of success, for example \"true\"");
            }
        }
    }

    /// <summary>Checks the standard name, and that no other member has the same place.</summary>
    /// <param name="context">The client.</param>
    /// <param name="arguments">The attribute.</param>
    /// <param name="standard">The argument with the standard name.</param>
    /// <param name="known">The standard names.</param>
    /// <param name="place">The argument with the provider's name or path.</param>
    /// <param name="places">The places in use, each with its standard name; the method adds this one.</param>
    /// <param name="what">The kind of the names, for messages.</param>
    private static void CheckMapping(
        ClientContext context, AttributeArguments arguments, Argument<string?> standard, string[] known, Argument<string?> place,
        Dictionary<string, string> places, string what)
    {
        var (member, path) = (arguments.Get(standard)!, arguments.Get(place)!);
        var owner = $"The {what} '{member}'";
        if (!known.Contains(member, StringComparer.Ordinal))
        {
            var nearest = NearestName.Find(member, known);
            context.ReportFixable(
                Descriptors.InvalidMapping, arguments.GetLocation(standard), FixHints.Create((FixHints.Replacement, nearest)), owner,
                $"is not a standard {what}", nearest is null ? $"use one of {string.Join(", ", known)}" : $"write '{nearest}'");
        }
        else if (places.TryGetValue(path, out var other))
        {
            context.Report(
                Descriptors.InvalidMapping, arguments.GetLocation(place), owner,
                other == member ? $"has the place '{path}' twice" : $"has the place '{path}', which is the place of '{other}'",
                other == member ? "remove one of the two declarations" : $"write another place, or declare the place of '{other}' too");
        }
        else
        {
            places.Add(path, member);
        }
    }

    /// <summary>Returns the standard names that are places, because no declaration replaces them.</summary>
    private static Dictionary<string, string> CreateTable(string[] known, IEnumerable<string> mapped) =>
        known.Except(mapped, StringComparer.Ordinal).ToDictionary(static name => name, static name => name, StringComparer.Ordinal);
}
