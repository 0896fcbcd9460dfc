using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using TypedOAuth.Protocol.Requests;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Protocol.Requests;

/// <summary>Checks the <c>User-Agent</c> of requests to providers and APIs.</summary>
public sealed class UserAgentsTests
{
    private static string Version => typeof(UserAgents).Assembly.GetName().Version!.ToString(3);

    [Theory]
    [InlineData("Shop", "Shop TypedOAuth/{0}")]
    [InlineData("My Shop (EU)/2", "My-Shop--EU--2 TypedOAuth/{0}")]
    [InlineData("Käse\r\nX-Evil: 1", "K-se--X-Evil--1 TypedOAuth/{0}")]
    [InlineData("店", "TypedOAuth/{0}")]
    [InlineData("", "TypedOAuth/{0}")]
    [InlineData(null, "TypedOAuth/{0}")]
    public void Any_name_becomes_a_product(string? application, string expected)
    {
        Assert.Equal(expected.Replace("{0}", Version, StringComparison.Ordinal), UserAgents.Create(application));
        using var request = new HttpRequestMessage();
        request.Headers.UserAgent.ParseAdd(UserAgents.Create(application));
    }

    [Fact]
    public async Task A_provider_is_told_the_hosts_name_for_the_application()
    {
        var handler = new Recorder();
        await using var host = new TestHost(
            configure: options => options.BackchannelHandler = () => handler,
            services: static services => services.AddSingleton<Microsoft.Extensions.Hosting.IHostEnvironment>(new HostingEnvironment { ApplicationName = "Shop" }));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Assert.Equal([$"Shop TypedOAuth/{Version}"], handler.UserAgents);
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public List<string> UserAgents { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            UserAgents.Add(request.Headers.NonValidated["User-Agent"].ToString());
            return Task.FromResult(Json(TokenJson("a1", "rt1")));
        }
    }
}
