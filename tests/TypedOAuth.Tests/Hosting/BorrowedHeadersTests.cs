using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks that a call restores the headers of the caller's request.</summary>
public sealed class BorrowedHeadersTests
{
    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(null)]
    public async Task A_request_keeps_no_token_however_the_call_ends(HttpStatusCode? status)
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = _ => status is { } code ? new HttpResponseMessage(code) : throw new HttpRequestException("down");
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "users").ForOAuth2User("u");
        var before = request.ToString();
        var response = await Record.ExceptionAsync(() => client.SendAsync(request, TestContext.Current.CancellationToken));
        Assert.Equal(status is null, response is HttpRequestException);
        Assert.NotEmpty(host.Api.Requests);
        Assert.All(host.Api.Requests, static sent => Assert.NotNull(sent.Token));
        Assert.DoesNotContain("a1", request.ToString(), StringComparison.Ordinal);
        Assert.Null(request.Headers.Authorization);
        Assert.Equal(before.Replace("'users'", "'https://api.example/v1/users'", StringComparison.Ordinal), request.ToString());
    }

    [Fact]
    public async Task A_copy_of_the_request_that_another_handler_sends_keeps_no_token_either()
    {
        await using var host = await ApiHost.CreateAsync(static (_, builder) => builder.AddHttpMessageHandler(static () => new Copying()));
        using var response = await host.SendAsync("users");
        Assert.Equal("a1", Assert.Single(host.Api.Requests).Token);
        Assert.DoesNotContain("a1", response.RequestMessage!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Basic b3du")]
    [InlineData("odd, value; of a scheme = its own")]
    public async Task A_header_of_the_callers_comes_back(string own)
    {
        await using var host = await ApiHost.CreateAsync();
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "users").ForOAuth2User("u");
        request.Headers.TryAddWithoutValidation("Authorization", own);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("Bearer a1", host.Api.Requests[0].Headers["Authorization"]);
        Assert.Equal([own], request.Headers.NonValidated["Authorization"]);
    }

    [Fact]
    public async Task A_request_without_a_user_agent_gets_one_and_the_applications_stays()
    {
        await using var host = await ApiHost.CreateAsync();
        (await host.SendAsync("users")).Dispose();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.UserAgent.ParseAdd("default/1");
        using var request = new HttpRequestMessage(HttpMethod.Get, "users").ForOAuth2User("u");
        (await client.SendAsync(request, TestContext.Current.CancellationToken)).Dispose();
        Assert.Equal([UserAgents.Create("TypedOAuth.Tests"), "default/1"], host.Api.Requests.Select(static sent => sent.Headers["User-Agent"]));
    }

    /// <summary>Sends a copy of the request, as hedging handlers do.</summary>
    private sealed class Copying : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var copy = new HttpRequestMessage(request.Method, request.RequestUri);
            copy.Headers.Authorization = request.Headers.Authorization;
            return base.SendAsync(copy, cancellationToken);
        }
    }
}
