using System.Net;
using Microsoft.Extensions.DependencyInjection;
using static TypedOAuth.Tests.Harness.ScriptedApi;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks that a redirected request contains the token within the API only.</summary>
public sealed class ApiRedirectTests
{
    public static TheoryData<HttpStatusCode> Redirects =>
    [
        HttpStatusCode.MovedPermanently, HttpStatusCode.Found, HttpStatusCode.SeeOther, HttpStatusCode.TemporaryRedirect, HttpStatusCode.PermanentRedirect,
    ];

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task A_redirect_within_the_api_is_followed_with_the_token(HttpStatusCode status)
    {
        // For example, a renamed repository.
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = sent => sent.Uri.AbsolutePath == "/repos/old" ? Redirect("https://api.example/repositories/1", status) : new(HttpStatusCode.OK);
        using var response = await host.SendAsync("/repos/old");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["GET https://api.example/repos/old a1", "GET https://api.example/repositories/1 a1"], host.Api.Calls);
        Assert.Equal("https://api.example/repositories/1", response.RequestMessage!.RequestUri!.AbsoluteUri);
        Assert.Null(response.RequestMessage.Headers.Authorization);
    }

    [Fact]
    public async Task A_redirect_that_leaves_the_api_is_followed_without_anything_that_identifies_the_user()
    {
        // For example, the download of an archive.
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = static sent => sent.Uri.Host == "api.example" ? Redirect("https://files.example/archive.zip?signature=s") : new(HttpStatusCode.OK);
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/archive").ForOAuth2User("u");
        foreach (var (name, value) in new[]
        {
            ("Authorization", "Basic b3du"), ("Cookie", "session=1"), ("Proxy-Authorization", "Basic cHJveHk="), ("X-Api-Key", "key"), ("Accept", "application/zip"),
            ("User-Agent", "app/1"), ("Range", "bytes=0-9"), ("If-None-Match", "\"e\""),
        })
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(["GET https://api.example/archive a1", "GET https://files.example/archive.zip?signature=s -"], host.Api.Calls);
        Assert.Equal("key", host.Api.Requests[0].Headers["X-Api-Key"]);
        Assert.Equal(
            ["Accept application/zip", "If-None-Match \"e\"", "Range bytes=0-9", "User-Agent app/1"],
            host.Api.Requests[1].Headers.Select(static header => $"{header.Key} {header.Value}").Order(StringComparer.Ordinal));
        Assert.Equal("Basic b3du", request.Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task A_foreign_host_that_answers_401_causes_no_refresh_and_gets_no_token()
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = static sent => sent.Uri.Host == "api.example" ? Redirect("https://evil.example/") : Refuse("Bearer error=\"invalid_token\"");
        using var response = await host.SendAsync("/");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["GET https://api.example/ a1", "GET https://evil.example/ -"], host.Api.Calls);
        Assert.Equal(1, host.Host.Server.Count);
    }

    [Fact]
    public async Task A_chain_that_has_left_the_api_never_carries_the_token_again()
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = LeaveAndComeBack;
        using var response = await host.SendAsync("/");
        Assert.Equal(["GET https://api.example/ a1", "GET https://evil.example/ -", "GET https://api.example/transfer?to=evil -"], host.Api.Calls);
        Assert.Equal(1, host.Host.Server.Count);
    }

    [Fact]
    public async Task A_token_that_is_refused_behind_a_redirect_within_the_api_is_replaced_once()
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = static sent => sent.Uri.AbsolutePath == "/old" ? Redirect("/new") : sent.Token == "a2" ? new(HttpStatusCode.OK) : Refuse();
        using var response = await host.SendAsync("/old");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["GET https://api.example/old a1", "GET https://api.example/new a1", "GET https://api.example/new a2"], host.Api.Calls);
    }

    [Theory]
    [InlineData("http://api.example/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("https://user:pw@api.example/")]
    [InlineData("ftp://api.example/")]
    [InlineData("http:/x")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_redirect_to_http_or_to_nowhere_is_returned(string? location)
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = _ => Redirect(location);
        using var response = await host.SendAsync("/a");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Single(host.Api.Requests);
    }

    [Theory]
    [InlineData("http://localhost:5000/", "http://localhost:5000/b", "a1")]
    [InlineData("http://localhost:5000/", "http://127.0.0.1:5001/b", "-")]
    [InlineData("http://localhost:5000/", "https://files.example/b", "-")]
    public async Task Development_on_this_machine_may_redirect_over_http(string address, string location, string token)
    {
        await using var host = await ApiHost.CreateAsync(address: address);
        host.Api.Answer = sent => sent.Uri.AbsolutePath == "/a" ? Redirect(location) : new(HttpStatusCode.OK);
        using var response = await host.SendAsync("/a");
        Assert.Equal([$"GET {address}a a1", $"GET {location} {token}"], host.Api.Calls);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task The_redirect_of_another_method_is_the_callers(string method)
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = static _ => Redirect("https://api.example/b", HttpStatusCode.TemporaryRedirect);
        using var response = await host.SendAsync("/a", new HttpMethod(method));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Single(host.Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task Head_stays_head(HttpStatusCode status)
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = sent => sent.Uri.AbsolutePath == "/a" ? Redirect("b", status) : new(HttpStatusCode.OK);
        using var response = await host.SendAsync("/a", HttpMethod.Head);
        Assert.Equal(["HEAD https://api.example/a a1", "HEAD https://api.example/b a1"], host.Api.Calls);
    }

    [Theory]
    [InlineData("../c?d=1", "https://api.example/c?d=1#part")]
    [InlineData("?d=1", "https://api.example/a/b?d=1#part")]
    [InlineData("/c#other", "https://api.example/c#other")]
    [InlineData("//api.example/c", "https://api.example/c#part")]
    public async Task A_relative_location_and_a_fragment_are_resolved(string location, string target)
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = _ => host.Api.Requests.Count == 1 ? Redirect(location) : new(HttpStatusCode.OK);
        using var response = await host.SendAsync("/a/b#part");
        Assert.Equal(target, response.RequestMessage!.RequestUri!.AbsoluteUri);
        Assert.Equal("a1", host.Api.Requests[1].Token);
    }

    [Fact]
    public async Task Ten_redirects_are_followed_and_the_next_one_is_returned()
    {
        await using var host = await ApiHost.CreateAsync();
        host.Api.Answer = sent => Redirect($"/{host.Api.Requests.Count}");
        using var response = await host.SendAsync("/0");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(11, host.Api.Requests.Count);
        Assert.Equal("/10", response.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Between_two_origins_of_the_api_the_token_goes_along_and_the_host_and_cookies_of_the_first_stay_behind()
    {
        await using var host = await ApiHost.CreateAsync(options: static options => options.Origins = ["https://*.api.example"]);
        host.Api.Answer = static sent => sent.Uri.Host == "api.example" ? Redirect("https://eu.api.example/b") : new(HttpStatusCode.OK);
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/a") { Headers = { Host = "api.example" } }.ForOAuth2User("u");
        request.Headers.Add("Cookie", "session=1");
        request.Headers.Add("X-Version", "2");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(["GET https://api.example/a a1", "GET https://eu.api.example/b a1"], host.Api.Calls);
        Assert.Equal(["Authorization", "User-Agent", "X-Version"], host.Api.Requests[1].Headers.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("GET", true)]
    [InlineData("POST", false)]
    public async Task A_fresh_token_never_follows_a_handler_below_that_leaves_the_api(string method, bool sendsCopy)
    {
        await using var host = await CreateWithFollowingAsync(sendsCopy);
        host.Api.Answer = static sent => sent.Uri.Host == "api.example" ? Redirect("https://evil.example/") : Refuse("Bearer error=\"invalid_token\"");
        using var response = await host.SendAsync("/", new HttpMethod(method));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal([$"{method} https://api.example/ a1", $"{method} https://evil.example/ -"], host.Api.Calls);
        Assert.Equal(1, host.Host.Server.Count);
    }

    [Fact]
    public async Task A_chain_that_a_handler_below_has_taken_elsewhere_never_carries_the_token_again()
    {
        await using var host = await CreateWithFollowingAsync(sendsCopy: false);
        host.Api.Answer = LeaveAndComeBack;
        using var response = await host.SendAsync("/");
        Assert.Equal(["GET https://api.example/ a1", "GET https://evil.example/ -", "GET https://api.example/transfer?to=evil -"], host.Api.Calls);
        Assert.Equal(1, host.Host.Server.Count);
    }

    [Fact]
    public async Task A_second_request_that_a_handler_below_takes_elsewhere_has_left_the_api_too()
    {
        await using var host = await CreateWithFollowingAsync(sendsCopy: false);
        host.Api.Answer = static sent => sent switch
        {
            { Uri.Host: "evil.example" } => Redirect("https://api.example/transfer?to=evil"),
            { Token: "a1" } => Refuse(),
            { Uri.AbsolutePath: "/" } => Redirect("https://evil.example/"),
            _ => new(HttpStatusCode.OK),
        };
        using var response = await host.SendAsync("/");
        Assert.Equal(
            ["GET https://api.example/ a1", "GET https://api.example/ a2", "GET https://evil.example/ -", "GET https://api.example/transfer?to=evil -"],
            host.Api.Calls);
    }

    [Theory]
    [InlineData("https://api.example/new")]
    [InlineData("https://eu.api.example/new")]
    public async Task A_handler_below_may_follow_within_the_api_and_the_request_is_repeated_as_it_was_made(string location)
    {
        await using var host = await CreateWithFollowingAsync(sendsCopy: false);
        host.Api.Answer = sent => sent.Token switch
        {
            _ when sent.Uri.AbsolutePath == "/new" && host.Api.Requests.Count == 2 => Refuse(),
            _ when sent.Uri.AbsolutePath == "/old" => Redirect(location),
            _ => new(HttpStatusCode.OK),
        };
        using var response = await host.SendAsync("/old");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["GET https://api.example/old a1", $"GET {location} -", "GET https://api.example/old a2", $"GET {location} -"], host.Api.Calls);
    }

    [Fact]
    public async Task A_post_that_a_handler_below_has_made_a_get_is_not_repeated_as_one_but_the_token_is_replaced()
    {
        await using var host = await CreateWithFollowingAsync(sendsCopy: false);
        host.Api.Answer = static sent => sent.Uri.AbsolutePath == "/old" ? Redirect("https://api.example/new", HttpStatusCode.SeeOther) : Refuse();
        using var response = await host.SendAsync("/old", HttpMethod.Post);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["POST https://api.example/old a1", "GET https://api.example/new -"], host.Api.Calls);
        Assert.Equal(2, host.Host.Server.Count);
    }

    [Fact]
    public async Task A_handler_below_may_resolve_the_name_of_the_api()
    {
        // Represents service discovery.
        await using var host = await ApiHost.CreateAsync(static (_, builder) => builder.AddHttpMessageHandler(static () => new Resolving()));
        host.Api.Answer = static sent => sent.Token == "a1" ? Refuse() : new(HttpStatusCode.OK);
        using var response = await host.SendAsync("/a");
        Assert.Equal(["GET https://10.0.0.1:8443/a a1", "GET https://10.0.0.1:8443/a a2"], host.Api.Calls);
    }

    [Fact]
    public async Task Of_two_token_handlers_the_outer_one_does_not_take_a_foreign_401_for_the_apis()
    {
        await using var host = await ApiHost.CreateAsync(static (_, builder) => builder.AddTestAccessToken());
        host.Api.Answer = static sent => sent.Uri.Host == "api.example" ? Redirect("https://evil.example/") : Refuse();
        using var response = await host.SendAsync("/");
        Assert.Equal(["GET https://api.example/ a1", "GET https://evil.example/ -"], host.Api.Calls);
        Assert.Equal(1, host.Host.Server.Count);
    }

    [Fact]
    public async Task Two_token_handlers_replace_a_refused_token()
    {
        await using var host = await ApiHost.CreateAsync(static (_, builder) => builder.AddTestAccessToken());
        host.Api.Answer = static sent => sent.Token == "a1" ? Refuse() : new(HttpStatusCode.OK);
        using var response = await host.SendAsync("/a");
        Assert.Equal(["GET https://api.example/a a1", "GET https://api.example/a a2"], host.Api.Calls);
    }

    /// <summary>Represents an API to which another host redirects the request back.</summary>
    private static HttpResponseMessage LeaveAndComeBack(ScriptedApi.Sent sent) => sent.Uri.AbsoluteUri switch
    {
        "https://api.example/" => Redirect("https://evil.example/"),
        "https://evil.example/" => Redirect("https://api.example/transfer?to=evil"),
        _ => Refuse(),
    };

    private static Task<ApiHost> CreateWithFollowingAsync(bool sendsCopy) => ApiHost.CreateAsync(
        (_, builder) => builder.AddHttpMessageHandler(() => new Following(sendsCopy)), options: static options => options.Origins = ["https://*.api.example"]);

    /// <summary>Follows one redirect without the token, either in the request itself, as .NET does, or in a copy.</summary>
    private sealed class Following(bool sendsCopy) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.Headers.Location is not { } location || request.RequestUri!.Host != "api.example")
            {
                return response;
            }

            var next = sendsCopy ? new HttpRequestMessage(request.Method, location) : request;
            (next.RequestUri, next.Headers.Authorization) = (location, null);
            next.Method = response.StatusCode == HttpStatusCode.SeeOther ? HttpMethod.Get : request.Method;
            return await base.SendAsync(next, cancellationToken);
        }
    }

    /// <summary>Sends a request to the address of a name and restores the name.</summary>
    private sealed class Resolving : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var named = request.RequestUri!;
            request.RequestUri = new UriBuilder(named) { Host = "10.0.0.1", Port = 8443 }.Uri;
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                request.RequestUri = named;
            }
        }
    }
}
