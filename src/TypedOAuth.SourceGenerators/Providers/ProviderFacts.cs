namespace TypedOAuth.SourceGenerators.Providers;

/// <summary>Holds what the rules know about one provider.</summary>
/// <remarks>
/// The facts are the JSON files of this folder. <c>ProviderFacts.Data.cs</c> contains them as code, so that the compiler's process loads no
/// reader of JSON. A test writes that file and compares it.
/// </remarks>
/// <param name="Id">The provider's identifier, which is also the name of its file.</param>
/// <param name="Name">The provider's name.</param>
/// <param name="Hosts">The hosts of the authorization endpoint. A host that begins with a dot stands for all hosts below it.</param>
internal sealed partial record ProviderFacts(string Id, string Name, string[] Hosts)
{
    /// <summary>The way to request refresh tokens; null if the provider issues them without a request, or if none is known.</summary>
    public RefreshRequest? RefreshTokens { get; init; }

    /// <summary>The form of the provider's issuers; null if it is the origin of the authorization endpoint.</summary>
    public IssuerForm? Issuer { get; init; }

    /// <summary>The formats of the provider's secrets.</summary>
    public SecretShape[] Secrets { get; init; } = [];

    /// <summary>Returns the provider with an authorization endpoint at the host; null if none is known.</summary>
    public static ProviderFacts? Find(string host) => Array.Find(
        All, provider => Array.Exists(
            provider.Hosts, known => known[0] == '.' ? host.EndsWith(known, StringComparison.Ordinal) : host == known));
}
