using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Reads the requests that a declaration applies to.</summary>
internal static class RequestContext
{
    /// <summary>Returns the requests; null for an erroneous or undefined value, which other rules report.</summary>
    public static ImmutableArray<string>? Read(AttributeArguments arguments, Argument<ImmutableArray<string>> on) =>
        !arguments.IsBound || arguments.IsErroneous(on) || arguments.IsUndefined(on) ? null : arguments.Get(on);

    /// <summary>Returns the declarations of one attribute whose constructor the compiler has found.</summary>
    public static IEnumerable<AttributeArguments> GetDeclarations(ClientContext context, string attribute) =>
        context.Class.GetAnnotations(attribute).Where(static arguments => arguments.IsBound);

    /// <summary>Returns whether a request sends its parameters in the query.</summary>
    public static bool IsInQuery(ClientContext context, string kind) => GetDeclarations(context, AttributeNames.Request)
        .Where(arguments => Read(arguments, RequestArguments.On) is { } on && on.Contains(kind))
        .Any(static arguments => arguments.Get(RequestArguments.Method).Name == RequestRules.Get || arguments.Get(RequestArguments.Format).Name == RequestRules.Query);
}
