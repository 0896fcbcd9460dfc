using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Joins the declarations of a class with those of its preset.</summary>
internal static class JoinedDeclarations
{
    /// <summary>The arguments that identify a declaration; a declaration of the class replaces the preset's with equal arguments.</summary>
    /// <remarks>An attribute that is not listed is a single one: any declaration of the class replaces the preset's.</remarks>
    private static readonly Dictionary<string, Func<AttributeArguments, string?>> Keys = new(StringComparer.Ordinal)
    {
        [AttributeNames.AuthorizationParameter] = static arguments => arguments.Get(ParameterArguments.Parameter),
        [AttributeNames.Scope] = static arguments => arguments.Get(ScopeArguments.Scope),
        [AttributeNames.ScopeEquivalence] = static arguments =>
            $"{arguments.Get(ScopeEquivalenceArguments.Scope)} {arguments.Get(ScopeEquivalenceArguments.Equivalent)}",
        [AttributeNames.TokenField] = static arguments => arguments.Get(TokenFieldArguments.Path),
        [AttributeNames.CallbackField] = static arguments => arguments.Get(CallbackFieldArguments.Parameter),
        [AttributeNames.RequestParameter] = static arguments => arguments.Get(RequestParameterArguments.Name),
        [AttributeNames.RequestHeader] = static arguments => arguments.Get(RequestHeaderArguments.Header),
        [AttributeNames.ResponseMember] = static arguments => arguments.Get(ResponseMemberArguments.Member),
        [AttributeNames.ErrorCode] = static arguments => arguments.Get(ErrorCodeArguments.Code),
        [AttributeNames.CallbackMember] = static arguments => arguments.Get(CallbackMemberArguments.Member),
        [AttributeNames.EndpointParameter] = static arguments => arguments.Get(EndpointParameterArguments.Name),
        [AttributeNames.Environment] = static arguments => arguments.Get(EnvironmentArguments.Name),
        [AttributeNames.ScopeParameter] = static arguments => arguments.Get(ScopeParameterArguments.Parameter),
    };

    /// <summary>The attributes whose declarations apply to requests: a declaration of the class takes its requests from the preset's.</summary>
    private static readonly Dictionary<string, Argument<ImmutableArray<string>>> Requests = new(StringComparer.Ordinal)
    {
        [AttributeNames.Request] = RequestArguments.On,
        [AttributeNames.RequestParameter] = RequestParameterArguments.On,
        [AttributeNames.RequestHeader] = RequestHeaderArguments.On,
    };

    /// <summary>The attributes whose declarations in the class keep the arguments that they do not write.</summary>
    private static readonly string[] Completed = [AttributeNames.Scope, AttributeNames.EndpointParameter, AttributeNames.Environment];

    /// <summary>The arguments that describe the values of an endpoint parameter, whatever their source is.</summary>
    private static readonly string[] OfValue =
        [EndpointParameterArguments.Pattern.Name, EndpointParameterArguments.Values.Name, EndpointParameterArguments.Suffix.Name];

    /// <summary>Returns the declarations of an attribute that apply to the class, its own first.</summary>
    /// <param name="attribute">One of the <see cref="AttributeNames"/>.</param>
    /// <param name="own">The declarations of the class.</param>
    /// <param name="ofPreset">The declarations of the preset.</param>
    public static IEnumerable<AttributeArguments> Join(
        string attribute, IReadOnlyList<AttributeArguments> own, IReadOnlyList<AttributeArguments> ofPreset)
    {
        if (own.Count == 0 || ofPreset.Count == 0)
        {
            return own.Concat(ofPreset);
        }

        var key = Keys.TryGetValue(attribute, out var found) ? found : static _ => "";

        // The case of these names has no meaning at run time.
        var comparer = attribute is AttributeNames.RequestHeader or AttributeNames.Environment ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var groups = own.ToLookup(arguments => key(arguments) ?? "", comparer);
        if (Requests.TryGetValue(attribute, out var on))
        {
            return own.Concat(ofPreset.SelectMany(arguments => Subtract(arguments, groups[key(arguments) ?? ""], on)));
        }

        var joined = Completed.Contains(attribute, StringComparer.Ordinal)
            ? own.Select(arguments => Complete(attribute, arguments, ofPreset.Where(other => comparer.Equals(key(other), key(arguments)))))
            : own;
        return joined.Concat(ofPreset.Where(arguments => !groups.Contains(key(arguments) ?? "")));
    }

    /// <summary>Returns the preset's declaration without the requests of the class's declarations; nothing if no request remains.</summary>
    private static IEnumerable<AttributeArguments> Subtract(
        AttributeArguments ofPreset, IEnumerable<AttributeArguments> own, Argument<ImmutableArray<string>> on)
    {
        var declared = ofPreset.Get(on);
        var remaining = declared.Except(own.SelectMany(arguments => arguments.Get(on))).ToImmutableArray();
        return remaining.Length == declared.Length ? [ofPreset] : remaining.IsEmpty ? [] : [ofPreset.For(remaining)];
    }

    private static AttributeArguments Complete(string attribute, AttributeArguments own, IEnumerable<AttributeArguments> ofPreset)
    {
        foreach (var other in ofPreset.Where(other => attribute != AttributeNames.Environment || !HasOtherServer(own, other)))
        {
            return own.With(new ReplacedAttribute(other, attribute == AttributeNames.EndpointParameter && HasOtherSource(own, other) ? OfValue : null));
        }

        return own;
    }

    /// <summary>Returns whether the token endpoint is on another server, whose tokens must not be sent to the preset's addresses.</summary>
    private static bool HasOtherServer(AttributeArguments own, AttributeArguments ofPreset) => own.Get(EnvironmentArguments.AccessTokenUri) is { Length: > 0 } token
        && !(ofPreset.Get(EnvironmentArguments.AccessTokenUri) is { } known && AuthorityText.IsSame(known, token, static _ => null));

    /// <summary>Returns whether a value comes from another source than in the preset.</summary>
    /// <remarks>
    /// The labels of the preset do not apply to such a value. A constant replaces the value that the user enters. Beside a value in a response, it is
    /// the value of the first request.
    /// </remarks>
    private static bool HasOtherSource(AttributeArguments own, AttributeArguments ofPreset) => own.IsWritten(EndpointParameterArguments.Source)
        ? own.Get(EndpointParameterArguments.Source).Name != ofPreset.Get(EndpointParameterArguments.Source).Name
        : own.IsWritten(EndpointParameterArguments.Value) && ofPreset.Get(EndpointParameterArguments.Source).Name == EndpointParameterSources.User;
}
