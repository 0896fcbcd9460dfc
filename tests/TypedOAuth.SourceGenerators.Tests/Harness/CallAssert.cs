namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Checks the reports of one rule on calls and settings in an application's code.</summary>
internal static class CallAssert
{
    /// <summary>The source of a client with all methods.</summary>
    public static string Client { get; } = CreateClient(members: "");

    public static string CreateClient(string members) =>
        $"{Annotate("RevokeTokenUri = \"https://as.example/r\"")} public partial class AcmeClient {{ partial class Inner {{ }} {members} }}";

    /// <summary>Checks the statements of an asynchronous method.</summary>
    public static Task ReportsAsync(string id, string statements, params string?[] messages) => RuleAssert.ReportsAsync(
        id,
        $$"""
        using Microsoft.Extensions.Logging;
        {{Client}}
        public class Other { public Task<string> GetUnboundAuthorizationUrlAsync(string userId) => Task.FromResult(userId); }
        public class Service(ILogger<Service> logger, System.Net.Http.HttpClient http, System.Net.Http.HttpRequestMessage request)
        {
            public async Task M<T>(AcmeClient acme, AcmeClient.AuthData data, IOAuth2Client<AcmeClient, AcmeClient.AuthData> any, T generic, string text)
                where T : class, IOAuth2Client<AcmeClient, AcmeClient.AuthData>
            {
                {{statements}}
                logger.LogInformation("{Text}", text);
                await http.SendAsync(request);
            }
        }
        """,
        messages);
}
