using System.Net;
using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Transport;

/// <summary>Checks which responses count as a revocation (RFC 7009 §2.2).</summary>
public sealed class RevocationEndpointTests
{
    [Fact]
    public async Task A_token_that_the_server_no_longer_knows_counts_as_revoked()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(form => form["token"] == "rt1"
            ? new HttpResponseMessage(HttpStatusCode.OK)
            : Json("""{"error":"invalid_token","error_description":"Token expired or revoked"}""", HttpStatusCode.BadRequest));
        Assert.True(await host.Client.RevokeUserAccessTokenAsync("u"));
        Assert.Equal("a1", host.Server.Forms[^1]["token"]);
    }

    [Fact]
    public async Task An_answer_that_is_not_OAuth_is_told_as_what_it_is()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer("""{"message":"No such application"}""", HttpStatusCode.NotFound);
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal(OAuth2RevocationOutcome.Failed, result.Revocation);
        Assert.Equal(
            (OAuth2ErrorCodes.InvalidResponse, "status 404, application/json", "application/json"),
            (result.Error?.Code, result.Error?.Description, result.Error?.ContentType));
    }
}
