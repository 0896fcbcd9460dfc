using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Tests.Transport;

/// <summary>Checks requests as they reach a provider that differs from the specifications.</summary>
public sealed class ProviderRequestsTests
{
    private const string Form = "Content-Type: application/x-www-form-urlencoded";

    [Fact]
    public async Task A_client_without_differences_posts_a_form()
    {
        using var recorder = new RequestRecorder(Define());
        await recorder.SendAsync(OAuth2Requests.Token);
        Assert.Equal(
            $"""
            POST https://as.example/token
            Accept: application/json
            {Form}
            grant_type=authorization_code&code=the-code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&client_id=id&client_secret=the-client-secret
            """,
            recorder.Seen);
    }

    [Fact]
    public async Task Json_bodies_contain_the_same_parameters()
    {
        using var recorder = new RequestRecorder(Define(requests: [new(OAuth2Requests.AnyToken) { Format = OAuth2RequestFormat.Json }]));
        await recorder.SendAsync(OAuth2Requests.Refresh);
        Assert.Equal(
            """
            POST https://as.example/token
            Accept: application/json
            Content-Type: application/json
            {"grant_type":"refresh_token","refresh_token":"the-refresh-token","client_id":"id","client_secret":"the-client-secret"}
            """,
            recorder.Seen);
    }

    [Fact]
    public async Task Get_requests_have_their_parameters_in_the_query_and_a_connection_of_their_own()
    {
        using var recorder = new RequestRecorder(Define(requests: [new(OAuth2Requests.Token) { Method = OAuth2HttpMethod.Get }]));
        await recorder.SendAsync(OAuth2Requests.Token, "https://as.example/token?a=b");
        Assert.Equal(
            """
            GET https://as.example/token?a=b&grant_type=authorization_code&code=the-code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&client_id=id&client_secret=the-client-secret
            Accept: application/json
            Connection: close

            """,
            recorder.Seen);
        await recorder.SendAsync(OAuth2Requests.Refresh);
        Assert.StartsWith("POST https://as.example/token\n", recorder.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parameters_and_headers_are_changed_as_declared()
    {
        using var recorder = new RequestRecorder(Define(
            parameters:
            [
                new("client_id") { RenameTo = "app_id" },
                new("client_secret") { RenameTo = "secret", InQuery = true },
                new("code") { RenameTo = "auth_code" },
                new("grant_type", "web_server") { RenameTo = "type" },
                new("redirect_uri") { Remove = true },
                new("format", "json") { InQuery = true },
                new("device_id", "{device_id}"),
                new("missing", "{missing}"),
                new("refreshed", "1") { On = OAuth2Requests.Refresh },
            ],
            headers: [new("Notion-Version", "2022-06-28"), new("Accept", "text/plain"), new("Api-Key", "{client_id}"), new("User-Agent", "odd/1")]));
        var request = await recorder.SendAsync(OAuth2Requests.Token, values: new FixedValues(("device_id", "d 1")));
        Assert.Equal(
            $"""
            POST https://as.example/token?secret=the-client-secret&format=json
            Notion-Version: 2022-06-28
            Accept: text/plain
            Api-Key: id
            User-Agent: odd/1
            {Form}
            type=web_server&auth_code=the-code&app_id=id&device_id=d%201
            """,
            recorder.Seen);
        Assert.Equal(["the-client-secret", "the-code"], request.GetSecrets().Order().Distinct());
        Assert.Equal("https://as.example/token", request.Endpoint.AbsoluteUri);
    }

    [Fact]
    public async Task A_secret_in_a_declared_header_is_redacted_from_errors()
    {
        using var recorder = new RequestRecorder(Define(
            headers: [new("Authorization", "Client {client_secret}") { On = OAuth2Requests.Revocation }],
            requests: [new(OAuth2Requests.Revocation) { Authentication = OAuth2ClientAuthentication.None }]));
        var request = await recorder.SendAsync(OAuth2Requests.Revocation);
        Assert.Contains("\nAuthorization: Client the-client-secret\n", recorder.Seen, StringComparison.Ordinal);
        Assert.Contains("Client the-client-secret", request.GetSecrets());
    }

    [Theory]
    [InlineData(OAuth2ClientAuthentication.ClientSecretBasic, "Authorization: Basic aWQ6dGhlLWNsaWVudC1zZWNyZXQ=", "token=the%2Ftoken&token_type_hint=access_token")]
    [InlineData(OAuth2ClientAuthentication.ClientSecretPostAndBasic, "Authorization: Basic aWQ6dGhlLWNsaWVudC1zZWNyZXQ=", "client_id=id&client_secret=the-client-secret")]
    [InlineData(OAuth2ClientAuthentication.AccessToken, "Authorization: Bearer the-access-token", "token=the%2Ftoken&token_type_hint=access_token")]
    [InlineData(OAuth2ClientAuthentication.None, "POST ", "token_type_hint=access_token&client_id=id")]
    public async Task One_kind_of_request_can_have_another_authentication(OAuth2ClientAuthentication method, string header, string body)
    {
        using var recorder = new RequestRecorder(Define(requests: [new(OAuth2Requests.Revocation) { Authentication = method }]));
        await recorder.SendAsync(OAuth2Requests.Revocation, values: new FixedValues(("access_token", "the-access-token")));
        Assert.Contains(header, recorder.Seen, StringComparison.Ordinal);
        Assert.EndsWith(body, recorder.Seen, StringComparison.Ordinal);
        await recorder.SendAsync(OAuth2Requests.Token);
        Assert.EndsWith("client_id=id&client_secret=the-client-secret", recorder.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_in_the_path_is_encoded_and_never_in_the_endpoint_that_errors_show()
    {
        using var recorder = new RequestRecorder(Define(
            requests: [new(OAuth2Requests.Revocation) { Method = OAuth2HttpMethod.Delete, Authentication = OAuth2ClientAuthentication.AccessToken }]));
        var request = await recorder.SendAsync(OAuth2Requests.Revocation, "https://as.example/tokens/{token}?of={account}", new FixedValues(("account", "a&b"), ("access_token", "at")));
        Assert.Equal(
            """
            DELETE https://as.example/tokens/the%2Ftoken?of=a%26b
            Accept: application/json
            Authorization: Bearer at
            Connection: close

            """,
            recorder.Seen);
        Assert.DoesNotContain("the/token", request.ToString(), StringComparison.Ordinal);
        var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => recorder.SendAsync(OAuth2Requests.Revocation, "https://as.example/tokens/{account}"));
        Assert.Contains("placeholder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signer_of_the_application_changes_the_request()
    {
        using var recorder = new RequestRecorder(
            Define(OAuth2ClientAuthentication.RequestSigner), static options => options.RequestSigner = new Signer());
        var request = await recorder.SendAsync(OAuth2Requests.Token);
        Assert.Contains("\nX-Signed-By: id\n", recorder.Seen, StringComparison.Ordinal);
        Assert.EndsWith("&client_id=id&sign=Token%3A4%3Athe-client-secret", recorder.Seen, StringComparison.Ordinal);
        Assert.Contains("Token:4:the-client-secret", request.GetSecrets());
    }

    [Fact]
    public async Task A_request_that_is_sent_again_has_each_parameter_once()
    {
        var attempts = 0;
        using var recorder = new RequestRecorder(
            Define(requests: [new(OAuth2Requests.Token) { Method = OAuth2HttpMethod.Get }]),
            sending: () => attempts++ == 0 ? throw new HttpRequestException(HttpRequestError.ConnectionError) : null);
        await recorder.SendAsync(OAuth2Requests.Token);
        Assert.Equal(2, attempts);
        Assert.Single(recorder.Seen.Split("grant_type=")[1..]);
    }

    [Theory]
    [InlineData("https://as.example/revoke", null, OAuth2RevokedToken.Both, OAuth2RevokedToken.Both)]
    [InlineData("https://as.example/revoke", null, OAuth2RevokedToken.RefreshToken, OAuth2RevokedToken.RefreshToken)]
    [InlineData("https://as.example/revoke", OAuth2ClientAuthentication.AccessToken, OAuth2RevokedToken.Both, OAuth2RevokedToken.AccessToken)]
    [InlineData("https://as.example/{token}", OAuth2ClientAuthentication.AccessToken, OAuth2RevokedToken.Both, OAuth2RevokedToken.Both)]
    [InlineData("https://as.example/{refresh_token}", null, OAuth2RevokedToken.Both, OAuth2RevokedToken.RefreshToken)]
    [InlineData("https://as.example/{account}/permissions", null, OAuth2RevokedToken.Both, OAuth2RevokedToken.AccessToken)]
    public void A_revocation_that_can_contain_one_token_is_sent_once(
        string endpoint, OAuth2ClientAuthentication? authentication, OAuth2RevokedToken declared, OAuth2RevokedToken expected)
    {
        var definition = Define(
            revoked: declared, requests: authentication is { } method ? [new(OAuth2Requests.Revocation) { Authentication = method }] : []);
        using var recorder = new RequestRecorder(definition);
        Assert.Equal(expected, recorder.Revocation.GetRevokedToken(endpoint));
    }

    /// <summary>A provider's error can repeat the token without the text around it.</summary>
    [Fact]
    public async Task A_token_within_a_declared_text_is_removed_from_errors()
    {
        using var recorder = new RequestRecorder(Define(
            parameters: [new("proof", "1.{access_token}") { On = OAuth2Requests.Exchange }],
            headers: [new("X-Refresh", "Token {refresh_token}") { On = OAuth2Requests.Exchange }]));
        var request = await recorder.SendAsync(OAuth2Requests.Exchange, values: new FixedValues(("access_token", "the-at"), ("refresh_token", "the-rt")));
        Assert.Contains("X-Refresh: Token the-rt", recorder.Seen, StringComparison.Ordinal);
        Assert.Contains("the-at", request.GetSecrets());
        Assert.Contains("the-rt", request.GetSecrets());
    }

    [Fact]
    public void Requests_of_which_nothing_is_declared_have_no_shape()
    {
        using var recorder = new RequestRecorder(Define(parameters: [new("a", "b") { On = OAuth2Requests.Refresh }]));
        Assert.Null(recorder.Requests.FindShape(OAuth2Requests.Token));
        Assert.NotNull(recorder.Requests.FindShape(OAuth2Requests.Refresh));
    }

    private static OAuth2ClientDefinition Define(
        OAuth2ClientAuthentication authentication = default,
        OAuth2RequestAttribute[]? requests = null,
        OAuth2RequestParameterAttribute[]? parameters = null,
        OAuth2RequestHeaderAttribute[]? headers = null,
        OAuth2RevokedToken revoked = default) => new()
        {
            RevokedToken = revoked,
            Alias = "odd",
            DisplayName = "Odd",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            ClientAuthentication = authentication,
            Requests = requests ?? [],
            RequestParameters = parameters ?? [],
            RequestHeaders = headers ?? [],
        };

    private sealed class Signer : IOAuth2RequestSigner
    {
        public ValueTask SignAsync(OAuth2ProviderRequest request, CancellationToken cancellationToken)
        {
            request.Parameters.Add(new("sign", $"{request.Kind}:{request.Parameters.Count}:{request.ClientSecret}"));
            request.Headers["X-Signed-By"] = request.ClientId;
            return default;
        }
    }
}
