using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Finds parameters that have the same name as another parameter of a request.</summary>
internal static class RequestConflictRules
{
    /// <summary>The parameters that the client sends in each kind of request.</summary>
    private static readonly Dictionary<string, string[]> Standard = new(StringComparer.Ordinal)
    {
        [RequestKinds.Authorization] = ["client_id", "redirect_uri", "response_type", "scope", "state", "code_challenge", "code_challenge_method"],
        [RequestKinds.Token] = ["grant_type", "code", "redirect_uri", "client_id", "client_secret", "code_verifier"],
        [RequestKinds.Refresh] = ["grant_type", "refresh_token", "client_id", "client_secret", "scope"],
        [RequestKinds.Revocation] = ["token", "token_type_hint", "client_id", "client_secret"],
    };

    /// <summary>Checks each request for two parameters of the same name.</summary>
    /// <param name="context">The client.</param>
    /// <param name="parameters">The parameters of the authorization request that other attributes and the endpoint declare.</param>
    public static void Check(ClientContext context, IEnumerable<string> parameters)
    {
        var changes = new List<(AttributeArguments Arguments, string Name, ImmutableArray<string> On)>();
        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.RequestParameter))
        {
            if (arguments.Get(RequestParameterArguments.Name) is { Length: > 0 } name && RequestContext.Read(arguments, RequestParameterArguments.On) is { } on)
            {
                changes.Add((arguments, name, on));
            }
        }

        if (changes.Count == 0)
        {
            return;
        }

        var fixedNames = new HashSet<string>(parameters, StringComparer.Ordinal);
        fixedNames.UnionWith(context.Class.GetAnnotations(AttributeNames.ScopeParameter)
            .Select(static arguments => arguments.Get(ScopeParameterArguments.Parameter)).OfType<string>());
        var reported = new HashSet<int>();
        foreach (var kind in changes.SelectMany(static change => change.On).Distinct())
        {
            CheckRequest(context, kind, changes, kind == RequestKinds.Authorization ? fixedNames : [], reported);
        }
    }

    private static void CheckRequest(
        ClientContext context, string kind, List<(AttributeArguments Arguments, string Name, ImmutableArray<string> On)> changes,
        HashSet<string> others, HashSet<int> reported)
    {
        var indexes = Enumerable.Range(0, changes.Count).Where(index => changes[index].On.Contains(kind)).ToList();
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var sent = (Standard.TryGetValue(kind, out var standard) ? standard : [])
            .Where(name => !indexes.Exists(index => changes[index].Name == name))
            .Concat(others.Where(name => !indexes.Exists(index => changes[index].Name == name && !HasValue(changes[index].Arguments))))
            .GroupBy(static name => name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Key, StringComparer.Ordinal);
        foreach (var index in indexes)
        {
            var (arguments, name, _) = changes[index];
            var renamed = arguments.Get(RequestParameterArguments.RenameTo);
            var final = renamed is { Length: > 0 } ? renamed : name;
            var isRemoved = arguments.Get(RequestParameterArguments.Remove);
            (string Fault, string Advice)? found = !changed.Add(name) ? ("is already declared", "remove one of the two declarations")
                : !isRemoved && sent.TryGetValue(final, out var other)
                    ? (Describe(final, name, other), "use another name, or rename or remove the other parameter")
                    : null;
            if (!isRemoved)
            {
                sent[final] = name;
            }

            if (found is var (fault, advice) && reported.Add(index))
            {
                context.Report(
                    Descriptors.RequestParametersMeet,
                    arguments.GetLocation(renamed is null ? RequestParameterArguments.Name : RequestParameterArguments.RenameTo),
                    name, RequestKinds.Describe(kind), fault, advice);
            }
        }
    }

    private static bool HasValue(AttributeArguments arguments) => arguments.Get(RequestParameterArguments.Value) is not null;

    private static string Describe(string final, string name, string other) => final == name
        ? "is also declared in another way"
        : $"is sent as '{final}', which is {(final == other ? "another parameter of this request" : $"also the new name of '{other}'")}";
}
