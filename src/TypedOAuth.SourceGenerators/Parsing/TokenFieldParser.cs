using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the declared members of the token response.</summary>
internal static class TokenFieldParser
{
    /// <summary>The maximum number of fields; the runtime uses one bit of a number for each field.</summary>
    public const int MaxCount = 64;

    /// <summary>Members that are always read (RFC 6749 §5.1).</summary>
    private static readonly HashSet<string> StandardFields = new(StringComparer.Ordinal)
    {
        "access_token", "expires_in", "refresh_token", "scope", "token_type",
    };

    /// <summary>Members of an error response (RFC 6749 §5.2); as fields, they would hide the error.</summary>
    private static readonly HashSet<string> ErrorFields = new(StringComparer.Ordinal) { "error", "error_description", "error_uri" };

    /// <summary>Returns whether a member is a standard member of token responses or error responses.</summary>
    public static bool IsStandard(string path) => StandardFields.Contains(path) || ErrorFields.Contains(path);

    /// <summary>Returns whether a path consists of names that single dots separate.</summary>
    public static bool IsPath(string path) => path.Length > 0 && path.Split('.').All(static name => name.Length > 0);

    /// <summary>Parses the fields.</summary>
    /// <param name="annotated">The class.</param>
    /// <param name="taken">The names that members already have; the method adds the names of the fields.</param>
    public static EquatableArray<TokenFieldModel> Parse(AnnotatedClass annotated, HashSet<string> taken)
    {
        var fields = ImmutableArray.CreateBuilder<TokenFieldModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var arguments in annotated.GetAnnotations(AttributeNames.TokenField))
        {
            if (fields.Count < MaxCount
                && arguments.Get(TokenFieldArguments.Path) is { } path
                && FindFault(arguments, path, seen) is null
                && FieldTypes.GetKind(arguments.TypeArgument) is { } kind)
            {
                fields.Add(FieldNames.Create(arguments, path, kind, taken));
            }
        }

        return new(fields.ToImmutable());
    }

    /// <summary>Returns why a declared field is skipped; null if it is valid.</summary>
    /// <param name="arguments">The declaration.</param>
    /// <param name="path">The path of the field.</param>
    /// <param name="seen">The paths of earlier fields; the method adds this path.</param>
    public static (string Fault, string Advice)? FindFault(AttributeArguments arguments, string path, ISet<string> seen)
    {
        if (!IsPath(path))
        {
            return ("is not a valid member path", "separate the names with single dots");
        }

        if (StandardFields.Contains(path))
        {
            return ("exists in every AuthData", "remove the attribute");
        }

        if (ErrorFields.Contains(path))
        {
            return ("is a member of error responses (RFC 6749 §5.2), for which the client throws an exception", "remove the attribute");
        }

        return seen.Add(path) ? FieldTypes.FindFault(arguments) : ("is already declared", "remove one of the two declarations");
    }
}
