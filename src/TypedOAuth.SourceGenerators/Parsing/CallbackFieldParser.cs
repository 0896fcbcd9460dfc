using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the declared parameters of the authorization response.</summary>
internal static class CallbackFieldParser
{
    /// <summary>The maximum number of fields; the runtime refuses a response with too many parameters.</summary>
    public const int MaxCount = 16;

    /// <summary>Parameters that the client reads itself (RFC 6749 §4.1.2, RFC 9207 §2).</summary>
    private static readonly HashSet<string> StandardParameters = new(StringComparer.Ordinal)
    {
        "code", "error", "error_description", "error_uri", "iss", "state",
    };

    /// <summary>Returns whether the client reads a parameter itself.</summary>
    public static bool IsStandard(string parameter) => StandardParameters.Contains(parameter);

    /// <summary>Parses the fields.</summary>
    /// <param name="annotated">The class.</param>
    /// <param name="taken">The names that members already have; the method adds the names of the fields.</param>
    public static EquatableArray<TokenFieldModel> Parse(AnnotatedClass annotated, HashSet<string> taken)
    {
        var fields = ImmutableArray.CreateBuilder<TokenFieldModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var arguments in annotated.GetAnnotations(AttributeNames.CallbackField))
        {
            if (fields.Count < MaxCount
                && arguments.Get(CallbackFieldArguments.Parameter) is { } parameter
                && FindFault(arguments, parameter, seen) is null
                && FieldTypes.GetKind(arguments.TypeArgument) is { } kind)
            {
                fields.Add(FieldNames.Create(arguments, parameter, kind, taken));
            }
        }

        return new(fields.ToImmutable());
    }

    /// <summary>Returns why a declared field is skipped; null if it is valid.</summary>
    /// <param name="arguments">The declaration.</param>
    /// <param name="parameter">The parameter of the field.</param>
    /// <param name="seen">The parameters of earlier fields; the method adds this parameter.</param>
    public static (string Fault, string Advice)? FindFault(AttributeArguments arguments, string parameter, ISet<string> seen)
    {
        if (parameter.Length == 0)
        {
            return ("has no name", "write the parameter's name");
        }

        if (IsStandard(parameter))
        {
            return ("is a standard parameter, which the client reads itself", "remove the attribute");
        }

        return seen.Add(parameter) ? FieldTypes.FindFault(arguments) : ("is already declared", "remove one of the two declarations");
    }
}
