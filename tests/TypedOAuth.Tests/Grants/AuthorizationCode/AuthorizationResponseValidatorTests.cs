using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks responses of another server, browser or user, and malformed responses.</summary>
public sealed class AuthorizationResponseValidatorTests
{
    [Theory]
    [InlineData("code=c&iss=https%3A%2F%2Fevil.example", "issuer")]
    [InlineData("code=c&code=d", "twice")]
    [InlineData("code=c&error=access_denied", "both")]
    [InlineData("x=y", "neither")]
    [InlineData("error=access_denied&error_description=no", "access_denied")]
    public async Task Responses_that_fail_a_check_exchange_nothing(string parameters, string reason)
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, parameters)));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, host.Server.Count);
    }

    /// <summary>Anyone can send any query. Its texts are shown as their grammar permits, or not at all (RFC 6749 §4.1.2.1).</summary>
    [Theory]
    [InlineData("error=a%0D%0AWarning%3A+forged", "invalid_error_code", "a Warning: forged")]
    [InlineData("error=a%0Ab&error_description=The%0Adescription", "invalid_error_code", "The description")]
    [InlineData("error=%E2%80%AEdeined_ssecca", "invalid_error_code", "deined_ssecca")]
    [InlineData("error=access_denied&error_description=%1B%5B2J%22no%22", "access_denied", "[2J'no'")]
    [InlineData("error=access_denied&error_description=Zugriff+verweigert%3A+%C3%BC", "access_denied", "Zugriff verweigert: ü")]
    public async Task What_a_response_says_is_told_as_its_grammar_allows(string parameters, string code, string description)
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, parameters)));
        Assert.Equal((code, description), (exception.Error.Code, exception.Error.Description));
        Assert.DoesNotContain(exception.Message, static c => char.IsControl(c) || c == '\u202E');
        var text = OAuth2AuthorizationResponse.FromUri(TestHost.CreateCallback(url, parameters)).ToString();
        Assert.Contains(code, text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, static c => char.IsControl(c) || c == '\u202E');
    }

    [Fact]
    public async Task A_bound_flow_ends_in_its_browser_with_its_user_only()
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a"));
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongBrowser, await TryAsync(null, "u"));
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongBrowser, await TryAsync("another", "u"));
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongUser, await TryAsync("", "mallory"));
        Assert.Equal(0, host.Server.Count);
        Assert.Null(await TryAsync("", "u"));
        Assert.Equal(1, host.Server.Count);

        async Task<OAuth2AuthorizationFailureKind?> TryAsync(string? binding, string user)
        {
            var start = await host.Core.BeginAuthorizationAsync("u", "/back");
            var response = OAuth2AuthorizationResponse.FromUri(TestHost.CreateCallback(start.AuthorizationUri, "code=c"));
            var result = await host.Core.CompleteAuthorizationAsync(response, binding is "" ? start.BindingValue : binding, user, host.Services);

            // Another browser or user learns nothing of the authorization.
            Assert.Equal(result.Succeeded ? ("/back", "u") : (null, null), (result.ReturnUrl, result.UserId));
            return result.Failure?.Kind;
        }
    }

    [Theory]
    [InlineData("Issuer", "https://other.example")]
    [InlineData("AccessTokenUri", "https://other.example/token")]
    public async Task A_flow_whose_server_changed_meanwhile_exchanges_nothing(string key, string value)
    {
        await using var host = ClientHosts.CreateBasic();
        host.Server.Answer(TokenJson("a1"));
        var complete = await host.BeginAsync("u");
        host.Change($"basic:{key}", value);
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongIssuer, (await complete()).Failure?.Kind);
        Assert.Equal(0, host.Server.Count);
    }
}
