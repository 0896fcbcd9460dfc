namespace TypedOAuth.Tests.Client;

/// <summary>Checks the link with which a user connects again.</summary>
public sealed class OAuth2ClientCoreReconnectTests
{
    [Fact]
    public async Task A_link_leads_to_the_connect_endpoint_and_names_no_user()
    {
        await using var host = new TestHost();
        var link = await host.Client.CreateReconnectUrlAsync("ada-lovelace", TestContext.Current.CancellationToken);
        Assert.Equal("https://app.example/oauth2/test-connect", link.GetLeftPart(UriPartial.Path));
        Assert.NotNull(TestHost.GetParameter(link, "ticket"));
        Assert.DoesNotContain("ada-lovelace", link.AbsoluteUri, StringComparison.Ordinal);
        Assert.NotEqual(link, await host.Client.CreateReconnectUrlAsync("ada-lovelace", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_user_without_an_id_is_refused()
    {
        await using var host = new TestHost();
        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.CreateReconnectUrlAsync("", TestContext.Current.CancellationToken).AsTask());
    }
}
