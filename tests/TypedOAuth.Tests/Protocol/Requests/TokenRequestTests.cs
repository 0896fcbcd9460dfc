using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Tests.Protocol.Requests;

/// <summary>Checks that only a request with declared differences has memory for them.</summary>
public sealed class TokenRequestTests
{
    private static readonly Uri Endpoint = new("https://as.example/token");

    /// <summary>The size is that of version 0.5.0, in which no differences could be declared.</summary>
    [Fact]
    public void A_standard_request_has_the_size_of_its_standard_values()
    {
        _ = Create();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var request = Create();
        Assert.Equal(152, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal((HttpMethod.Post, OAuth2RequestFormat.Form, Endpoint), (request.Method, request.Format, request.GetAddress()));
        Assert.True(request.HasBody);
    }

    [Fact]
    public void A_request_keeps_more_parameters_than_most_requests_have()
    {
        var request = Create();
        for (var i = request.Count; i < 10; i++)
        {
            request.AddSecret($"p{i}", $"secret-{i}");
        }

        Assert.Equal(10, request.Count);
        Assert.Equal(("grant_type", "p9"), (request[0].Key, request[9].Key));
        Assert.Equal("secret-9", request.Find("p9"));
        Assert.Equal(["code", .. Enumerable.Range(3, 7).Select(static i => $"secret-{i}")], request.GetSecrets().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_secret_in_the_query_is_removed_from_errors_too()
    {
        var request = Create();
        request.Replace([new("rt", "the refresh token", IsSecret: true, InQuery: true), new("v", "1", IsSecret: false, InQuery: true)]);
        Assert.Equal("https://as.example/token?rt=the%20refresh%20token&v=1", request.GetAddress().AbsoluteUri);
        Assert.Equal(["code", "the refresh token"], request.GetSecrets());
        Assert.Equal(0, request.Count);
    }

    private static TokenRequest Create() => new TokenRequest(Endpoint).Add("grant_type", "authorization_code").AddSecret("code", "code").Add("client_id", "id");
}
