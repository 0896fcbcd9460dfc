using System.Net;
using System.Text;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Decides whether a token was revoked.</summary>
public sealed class RevocationResponseReaderTests
{
    [Theory]
    [InlineData("", 200, null)]
    [InlineData("""{"error":"invalid_token"}""", 200, null)]
    [InlineData("""{"ok":false}""", 204, null)]
    [InlineData("""{"error":"invalid_token"}""", 400, "invalid_token")]
    [InlineData("<html>", 503, OAuth2ErrorCodes.InvalidResponse)]
    public void The_status_decides(string body, int status, string? code) => Assert.Equal(code, Find(new(), body, status)?.Code);

    [Theory]
    [InlineData("""{"ok":true}""", 200, null)]
    [InlineData("""{"x":0}""", 200, null)]
    [InlineData("", 200, null)]
    [InlineData("<html>", 200, null)]
    [InlineData("""{"ok":false,"fault":{"code":7,"text":"t"}}""", 200, "7")]
    [InlineData("""{"ok":false}""", 200, "false")]
    [InlineData("""{"ok":false""", 200, null)]
    [InlineData("""{"ok":true}""", 400, OAuth2ErrorCodes.InvalidResponse)]
    [InlineData("""{"fault":{"code":7}}""", 400, "7")]
    public void A_declared_member_tells_a_failure_with_a_successful_status(string body, int status, string? code)
    {
        var odd = new Oddities { Success = new("ok", "true"), Members = [new("error", "fault.code"), new("error_description", "fault.text")] };
        var error = Find(odd, body, status);
        Assert.Equal(code, error?.Code);
        Assert.Equal(code == "7" && status == 200 ? "t" : null, error?.Description);
    }

    [Fact]
    public async Task A_failure_with_status_200_is_told()
    {
        await using var host = new DefinedHost(new Oddities { Success = new("ok", "true"), ErrorCodes = [new("E9", "invalid_client")] });
        await host.AuthorizeAsync("""{"ok":true,"access_token":"at-1"}""");
        host.Server.Answer("""{"ok":false,"error":"E9"}""");
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal(OAuth2RevocationOutcome.Failed, result.Revocation);
        Assert.Equal(("invalid_client", "(provider code E9)"), (result.Error?.Code, result.Error?.Description));
    }

    [Fact]
    public async Task A_code_that_means_an_unknown_token_counts_as_revoked()
    {
        await using var host = new DefinedHost(new Oddities { ErrorCodes = [new("token_gone", OAuth2ErrorCodes.InvalidToken)] });
        await host.AuthorizeAsync("""{"access_token":"at-1"}""");
        host.Server.Answer("""{"error":"token_gone"}""", HttpStatusCode.BadRequest);
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await host.Core.DisconnectAsync("u")).Revocation);
    }

    private static RawError? Find(Oddities odd, string body, int status) =>
        new RevocationResponseReader(odd.Define()).FindError(Encoding.UTF8.GetBytes(body), (HttpStatusCode)status);
}
