namespace TypedOAuth.Tool.Drift;

/// <summary>Names the members of a document that change what a client sends or accepts.</summary>
internal static class ClientMembers
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "issuer",
        "jwks_uri",
        "authorization_response_iss_parameter_supported",
        "code_challenge_methods_supported",
        "dpop_signing_alg_values_supported",
        "grant_types_supported",
        "id_token_signing_alg_values_supported",
        "introspection_endpoint_auth_methods_supported",
        "require_pushed_authorization_requests",
        "response_modes_supported",
        "response_types_supported",
        "revocation_endpoint_auth_methods_supported",
        "tls_client_certificate_bound_access_tokens",
        "token_endpoint_auth_methods_supported",
        "token_endpoint_auth_signing_alg_values_supported",
    };

    public static bool Contains(string member) => Names.Contains(member) || member.EndsWith("_endpoint", StringComparison.Ordinal);
}
