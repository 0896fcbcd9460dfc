using System.Net;
using System.Text;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Transport;

/// <summary>Converts responses with a class of the application.</summary>
public sealed class ConvertedBodyTests
{
    private const string BodySecret = "the-body-secret-93ab";

    [Fact]
    public async Task A_token_response_is_converted()
    {
        var reader = new Reader(static (_, body) => Encoding.UTF8.GetBytes($$"""{"access_token":"{{body.Split('|')[1]}}","expires_in":60}"""));
        await using var host = new DefinedHost(new(), options => options.ResponseReader = reader);
        host.Server.Answer(static _ => new() { Content = new StringContent("token|at", Encoding.UTF8, "text/xml") });
        var (_, complete) = await host.BeginAsync();
        Assert.Null((await complete("code=c", "state")).Failure);
        Assert.Equal("at", (await host.Core.GetAccessTokenForUserAsync("u", default))!.Token);
        Assert.Equal([(OAuth2Requests.Token, "text/xml")], reader.Calls);
    }

    [Fact]
    public async Task An_error_is_converted_too()
    {
        var reader = new Reader(static (_, _) => """{"error":"invalid_grant"}"""u8.ToArray());
        await using var host = new DefinedHost(new(), options => options.ResponseReader = reader);
        host.Server.Answer(static _ => new(HttpStatusCode.BadRequest) { Content = new StringContent("<error/>") });
        var (_, complete) = await host.BeginAsync();
        Assert.Equal("invalid_grant", (await complete("code=c", "state")).Failure?.Error.Code);
    }

    [Fact]
    public async Task A_body_that_is_not_converted_is_read_unchanged()
    {
        await using var host = new DefinedHost(new(), static options => options.ResponseReader = new Reader(static (_, _) => null));
        await host.AuthorizeAsync(TokenJson("at"));
        Assert.Equal("at", (await host.Core.GetAccessTokenForUserAsync("u", default))!.Token);
    }

    [Fact]
    public async Task A_failure_tells_neither_the_body_nor_the_text_of_the_exception()
    {
        await using var host = new DefinedHost(new(), static options =>
            options.ResponseReader = new Reader(static (_, body) => throw new FormatException($"Cannot read {body}")));
        host.Server.Answer(TokenJson(BodySecret));
        var (_, complete) = await host.BeginAsync();
        var result = await complete("code=c", "state");
        Assert.Equal(OAuth2AuthorizationFailureKind.UnexpectedAnswer, result.Failure?.Kind);
        Assert.Equal(
            (OAuth2ErrorCodes.InvalidResponse, "the application's ResponseReader failed (FormatException)"),
            (result.Failure!.Error.Code, result.Failure.Error.Description));
        Assert.IsType<OAuth2ProtocolException>(result.Exception);
        Assert.DoesNotContain(BodySecret, result.Exception.ToString(), StringComparison.Ordinal);
        Assert.Null(result.Exception.InnerException);
    }

    [Theory]
    [InlineData(1024 * 1024, true)]
    [InlineData((1024 * 1024) + 1, false)]
    public async Task A_result_has_one_mebibyte_at_most(int size, bool isRead)
    {
        await using var host = new DefinedHost(new(), options =>
            options.ResponseReader = new Reader((_, _) => Encoding.UTF8.GetBytes("""{"access_token":"at"}""".PadRight(size))));
        host.Server.Answer(TokenJson("x"));
        var (_, complete) = await host.BeginAsync();
        var failure = (await complete("code=c", "state")).Failure;
        Assert.Equal(isRead ? null : OAuth2AuthorizationFailureKind.UnexpectedAnswer, failure?.Kind);
    }

    [Fact]
    public async Task A_refresh_whose_response_cannot_be_converted_fails_and_keeps_the_connection()
    {
        var reader = new Reader(static (kind, _) => kind == OAuth2Requests.Refresh ? throw new FormatException() : null);
        await using var host = new DefinedHost(new(), options => options.ResponseReader = reader);
        await host.AuthorizeAsync(TokenJson("at", "rt"));
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Core.RefreshConnectionAsync("u", default));
        Assert.Equal(OAuth2ErrorCodes.InvalidResponse, exception.Error.Code);
        Assert.Equal(OAuth2ConnectionState.Failing, (await host.Core.GetConnectionAsync("u", default)).State);
    }

    [Fact]
    public async Task A_revocation_is_converted()
    {
        var reader = new Reader(static (kind, body) => kind != OAuth2Requests.Revocation ? null
            : body == "<gone/>" ? """{"error":"invalid_token"}"""u8.ToArray()
            : throw new FormatException());
        await using var host = new DefinedHost(new(), options => options.ResponseReader = reader);
        await host.AuthorizeAsync(TokenJson("at-1"));
        host.Server.Answer("<gone/>", HttpStatusCode.BadRequest);
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await host.Core.DisconnectAsync("u", default)).Revocation);

        await host.AuthorizeAsync(TokenJson("at-2"));
        host.Server.Answer("<fault/>", HttpStatusCode.BadRequest);
        var result = await host.Core.DisconnectAsync("u", default);
        Assert.Equal((OAuth2RevocationOutcome.Failed, OAuth2ErrorCodes.InvalidResponse), (result.Revocation, result.Error?.Code));
    }

    [Theory]
    [InlineData("<id>7</id>", "7")]
    [InlineData("<fault/>", null)]
    public async Task A_UserInfo_response_is_converted(string body, string? id)
    {
        var odd = new Oddities { Account = new(OAuth2AccountSource.UserInfo) { Id = "id" } };
        var reader = new Reader(static (kind, body) => kind != OAuth2Requests.UserInfo ? null
            : body == "<id>7</id>" ? """{"id":"7"}"""u8.ToArray()
            : throw new FormatException());
        await using var host = new DefinedHost(odd, options => options.ResponseReader = reader);
        host.Server.Describe(_ => new() { Content = new StringContent(body) });
        host.Server.Answer(TokenJson("at"));
        var (_, complete) = await host.BeginAsync();
        var failure = (await complete("code=c", "state")).Failure;
        Assert.Equal(id is null ? OAuth2AuthorizationFailureKind.AccountUnknown : null, failure?.Kind);
        Assert.Equal(id, (await host.Core.GetConnectionAsync("u", default)).Account?.Id);
    }

    [Theory]
    [InlineData("""{"data":[{"id":7}]}""", "data.0.id")]
    [InlineData("""[{"id":7}]""", "0.id")]
    [InlineData("""cb( {"id":"7"} );""", "id")]
    [InlineData("\ufeff{\"id\":\"7\"}", "id")]
    public async Task A_UserInfo_response_has_the_shapes_of_a_token_response(string body, string path)
    {
        await using var host = new DefinedHost(new() { Account = new(OAuth2AccountSource.UserInfo) { Id = path } });
        host.Server.Describe(_ => new() { Content = new StringContent(body) });
        Assert.Equal("7", (await host.AuthorizeAsync(TokenJson("at"))).Account?.Id);
    }

    private sealed class Reader(Func<OAuth2Requests, string, byte[]?> read) : IOAuth2ResponseReader
    {
        public List<(OAuth2Requests Kind, string? ContentType)> Calls { get; } = [];

        public byte[]? Read(OAuth2Requests kind, string? contentType, ReadOnlySpan<byte> body)
        {
            Calls.Add((kind, contentType));
            return read(kind, Encoding.UTF8.GetString(body));
        }
    }
}
