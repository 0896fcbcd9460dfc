using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared meanings of error codes.</summary>
internal static class ErrorCodeRules
{
    /// <summary>The codes of RFC 6749 §4.1.2.1 and §5.2, RFC 7009 §2.2.1, and OpenID Connect Core §3.1.2.6.</summary>
    private static readonly string[] Standard =
    [
        "invalid_request", "unauthorized_client", "access_denied", "unsupported_response_type", "invalid_scope", "server_error", "temporarily_unavailable",
        "invalid_client", "invalid_grant", "unsupported_grant_type", "unsupported_token_type", "interaction_required", "login_required",
        "account_selection_required", "consent_required",
    ];

    public static void Check(ClientContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<string>? known = null;
        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.ErrorCode))
        {
            if (arguments.Get(ErrorCodeArguments.Code) is not { } code || arguments.Get(ErrorCodeArguments.StandardCode) is not { } standard)
            {
                continue;
            }

            known ??= FindKnown(context.Compilation);
            if (code.Length == 0 || !seen.Add(code))
            {
                context.Report(
                    Descriptors.InvalidMapping, arguments.GetLocation(ErrorCodeArguments.Code), $"The error code '{code}'",
                    code.Length == 0 ? "is empty" : "is already declared", code.Length == 0 ? "write the provider's code" : "remove one of the two declarations");
            }

            if (!known.Contains(standard, StringComparer.Ordinal))
            {
                var nearest = NearestName.Find(standard, known);
                context.ReportFixable(
                    Descriptors.InvalidMapping, arguments.GetLocation(ErrorCodeArguments.StandardCode), FixHints.Create((FixHints.Replacement, nearest)),
                    $"The error code '{code}'", $"means '{standard}', which is not a standard code",
                    nearest is null ? "use a code of RFC 6749, for example 'invalid_grant'" : $"write '{nearest}'");
            }
        }
    }

    /// <summary>Returns the codes of the specifications, and those of the library.</summary>
    private static List<string> FindKnown(Compilation compilation) =>
    [
        .. Standard,
        .. (compilation.GetTypeByMetadataName(WellKnownTypes.ErrorCodes)?.GetMembers() ?? []).OfType<IFieldSymbol>()
            .Select(static field => field.ConstantValue).OfType<string>(),
    ];
}
