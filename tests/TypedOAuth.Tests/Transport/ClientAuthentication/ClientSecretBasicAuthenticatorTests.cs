using System.Text;
using Microsoft.Extensions.DependencyInjection;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Transport.ClientAuthentication;

/// <summary>Checks the bytes of Basic credentials (RFC 6749 §2.3.1).</summary>
public sealed class ClientSecretBasicAuthenticatorTests
{
    [Theory]
    [InlineData("id", "secret", "id:secret")]
    [InlineData("a:b", "s+/= ü", "a%3Ab:s%2B%2F%3D%20%C3%BC")]
    public async Task Basic_credentials_are_form_encoded(string id, string secret, string credentials)
    {
        await using var host = new ClientHost<BasicClient>(
            static (services, configure) => services.AddBasicClient(configure), options => (options.ClientId, options.ClientSecret) = (id, secret));
        Assert.True((await host.AuthorizeAsync("u", TokenJson("a1", "rt1"))).Succeeded);
        var expected = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes(credentials));
        Assert.Equal(expected, host.Server.Authorization);
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal(expected, host.Server.Authorization);
        await host.Core.DisconnectAsync("u");
        Assert.Equal(expected, host.Server.Authorization);
        Assert.All(host.Server.Forms, static form => Assert.DoesNotContain(form.Keys, static name => name.StartsWith("client_", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Raw_basic_credentials_are_not_encoded_and_need_an_identifier_without_a_colon()
    {
        await using var host = new ClientHost<RawBasicClient>(
            static (services, configure) => services.AddRawBasicClient(configure), static options => (options.ClientId, options.ClientSecret) = ("the id", "s+/:ü"));
        Assert.True((await host.AuthorizeAsync("u", TokenJson("a1"))).Succeeded);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("the id:s+/:ü")), host.Server.Authorization);

        await using var wrong = new ClientHost<RawBasicClient>(
            static (services, configure) => services.AddRawBasicClient(configure), static options => (options.ClientId, options.ClientSecret) = ("a:b", "s"));
        Assert.Contains("colon", Assert.Throws<OAuth2ConfigurationException>(() => wrong.Client).Message, StringComparison.Ordinal);
    }
}
