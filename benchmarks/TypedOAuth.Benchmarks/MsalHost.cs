using System.Text;
using Microsoft.Identity.Client;

namespace TypedOAuth.Benchmarks;

/// <summary>A confidential client of MSAL for one tenant of Microsoft Entra, whose server is a handler.</summary>
internal static class MsalHost
{
    public const string Tenant = "5f4bbd5a-9e6f-4b57-a2cc-3e6b1bd9a0f1";
    public const string Authority = $"https://login.microsoftonline.com/{Tenant}";
    public const string ClientId = "0d9c6f3b-94c7-4c5a-8f83-0f4a1f6c2b11";

    private const string UserObjectId = "8a1f0e44-2d2f-4d0a-9a53-7f3c61d5e8b2";

    public static readonly string[] Scopes = ["https://graph.microsoft.com/Files.Read"];

    private const string Claims =
        $$"""
        {
          "aud": "{{ClientId}}", "iss": "{{Authority}}/v2.0", "oid": "{{UserObjectId}}", "tid": "{{Tenant}}",
          "sub": "ada", "preferred_username": "ada@example.org"
        }
        """;

    /// <summary>The answer to a code; MSAL identifies the account by <c>client_info</c> and the ID token's claims.</summary>
    private static readonly byte[] Answer = Encoding.UTF8.GetBytes(
        $$"""
        {
          "token_type": "Bearer",
          "scope": "{{Scopes[0]}}",
          "expires_in": {{TokenAnswers.LifetimeSeconds}},
          "ext_expires_in": {{TokenAnswers.LifetimeSeconds}},
          "access_token": "{{TokenAnswers.AccessToken}}",
          "refresh_token": "{{TokenAnswers.RefreshToken}}",
          "id_token": "{{Encode("""{"alg":"none","typ":"JWT"}""")}}.{{Encode(Claims)}}.",
          "client_info": "{{Encode($$"""{"uid":"{{UserObjectId}}","utid":"{{Tenant}}"}""")}}"
        }
        """);

    /// <summary>Builds the client without instance discovery, which would send one request to the network.</summary>
    public static IConfidentialClientApplication Create() => ConfidentialClientApplicationBuilder.Create(ClientId)
        .WithClientSecret(ProviderClient.ClientSecret)
        .WithAuthority(Authority)
        .WithRedirectUri(ProviderClient.RedirectUri)
        .WithInstanceDiscovery(false)
        .WithHttpClientFactory(new HttpClientFactory())
        .Build();

    /// <summary>Authorizes a user, so that the client's cache contains a token.</summary>
    public static async Task<IAccount> AuthorizeAsync(IConfidentialClientApplication client) =>
        (await client.AcquireTokenByAuthorizationCode(Scopes, "a-code").ExecuteAsync()).Account;

    private static string Encode(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private sealed class HttpClientFactory : IMsalHttpClientFactory
    {
        private static readonly HttpClient Client = new(new FixedAnswerHandler(Answer));

        public HttpClient GetHttpClient() => Client;
    }
}
