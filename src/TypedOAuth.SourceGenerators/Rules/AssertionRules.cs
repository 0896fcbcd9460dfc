using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that a signed client secret has its declaration, and that its algorithm is known.</summary>
internal static class AssertionRules
{
    public const string SignedClientSecret = "SignedClientSecret";

    /// <summary>The algorithms that sign with a private key (RFC 7518 §3.3 to §3.5).</summary>
    public static readonly string[] Algorithms = ["ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512"];

    private static readonly string Attribute = $"[{AttributeNames.Shorten(AttributeNames.ClientAssertion)}]";

    public static void Check(ClientContext context)
    {
        var uses = RequestContext.GetDeclarations(context, AttributeNames.Request)
            .Where(static request => request.Get(RequestArguments.Authentication).Name == SignedClientSecret)
            .Select(static request => request.GetLocation(RequestArguments.Authentication)).ToList();
        if (context.Arguments.Get(ClientArguments.ClientAuthentication).Name == SignedClientSecret)
        {
            uses.Insert(0, context.Arguments.GetLocation(ClientArguments.ClientAuthentication));
        }

        var declared = context.Class.GetAnnotations(AttributeNames.ClientAssertion).ToList();
        if (uses.Count > 0 && declared.Count == 0)
        {
            context.Report(
                Descriptors.InvalidAssertion, uses[0], $"The claims of {SignedClientSecret} are missing", $"declare {Attribute} with the provider's audience");
        }

        foreach (var assertion in declared)
        {
            CheckDeclaration(context, assertion, isUsed: uses.Count > 0 || context.Arguments.IsErroneous(ClientArguments.ClientAuthentication));
        }
    }

    private static void CheckDeclaration(ClientContext context, AttributeArguments assertion, bool isUsed)
    {
        // A class can authenticate in another way than its preset, whose attribute it cannot remove.
        if (!isUsed && !assertion.IsOfPreset)
        {
            context.Report(
                Descriptors.InvalidAssertion, assertion.GetLocation(), $"No request uses {Attribute}",
                $"set ClientAuthentication = OAuth2ClientAuthentication.{SignedClientSecret}, or remove the attribute");
        }

        if (assertion.Get(ClientAssertionArguments.Audience) is { Length: 0 })
        {
            context.Report(
                Descriptors.InvalidAssertion, assertion.GetLocation(ClientAssertionArguments.Audience), "The audience is empty",
                "write the audience that the provider's documentation names");
        }

        var algorithm = assertion.Get(ClientAssertionArguments.Algorithm);
        if (!Algorithms.Contains(algorithm, StringComparer.Ordinal))
        {
            var nearest = NearestName.Find(algorithm, Algorithms);
            context.ReportFixable(
                Descriptors.InvalidAssertion, assertion.GetLocation(ClientAssertionArguments.Algorithm), FixHints.Create((FixHints.Replacement, nearest)),
                $"The algorithm '{algorithm}' is not supported", nearest is null ? $"use one of {string.Join(", ", Algorithms)}" : $"write '{nearest}'");
        }
    }
}
