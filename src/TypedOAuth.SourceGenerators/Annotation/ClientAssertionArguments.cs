namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2ClientAssertion]</c>.</summary>
internal static class ClientAssertionArguments
{
    public static readonly Argument<string?> Audience = ArgumentTypes.Text("audience", position: 0);
    public static readonly Argument<string> Issuer = ArgumentTypes.Text("Issuer", "{client_id}");
    public static readonly Argument<string> Subject = ArgumentTypes.Text("Subject", "{client_id}");
    public static readonly Argument<string> Algorithm = ArgumentTypes.Text("Algorithm", "ES256");
    public static readonly Argument<string> Lifetime = ArgumentTypes.Text("Lifetime", "PT1M");
}
