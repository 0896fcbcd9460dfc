using System.Text.Json.Nodes;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Leaks;

/// <summary>Runs flows with valid and invalid ID tokens, and checks that no listener receives any part of a token.</summary>
public sealed class IdTokenLeakTests
{
    [Fact]
    public async Task No_ID_token_nonce_or_claim_is_told_to_logs_traces_metrics_or_pages()
    {
        using var output = new Listeners();
        await using var site = await IdentitySite.StartAsync(output);
        using var alice = site.Site.OpenBrowser("alice");
        var secrets = new HashSet<string>(StringComparer.Ordinal) { "identity-access-token", "identity-refresh-token", "subject-5d20", "nonce-81aa" };
        var pages = new List<string>();
        await AuthorizeAsync(nonce => site.Issuer.Create(nonce, "subject-5d20"));
        await AuthorizeAsync(nonce => site.Issuer.Create("nonce-81aa", "subject-5d20"));
        await AuthorizeAsync(nonce => site.Issuer.Create(nonce, "subject-5d20")[..^4]);
        await AuthorizeAsync(nonce => site.Issuer.Create(nonce, "subject-5d20").Replace('.', '~'));
        await AuthorizeAsync(nonce => IdTokenIssuer.Sign(site.Issuer.CreateClaims(nonce, "subject-5d20"), new() { ["alg"] = "none" }, static _ => []));
        await AuthorizeAsync(nonce => IdTokenIssuer.Sign(
            site.Issuer.CreateClaims(nonce, "subject-5d20"), new() { ["alg"] = "RS256", ["kid"] = "unknown" }, static _ => [1]));
        foreach (var (claim, value) in new (string, JsonNode)[] { ("iss", "https://other.example"), ("aud", "other"), ("exp", 1), ("iat", 4_000_000_000) })
        {
            await AuthorizeAsync(nonce =>
            {
                var claims = site.Issuer.CreateClaims(nonce, "subject-5d20");
                claims[claim] = value;
                return site.Issuer.Sign(claims);
            });
        }

        Assert.True(output.Lines.Count > 50, $"The listeners heard only {output.Lines.Count} lines.");
        Assert.Contains(output.Lines, static line => line.Contains("IdTokenInvalid", StringComparison.Ordinal));
        Assert.Empty(output.FindLeaks(secrets));
        Assert.All(pages, page => Assert.DoesNotContain(secrets, secret => page.Contains(secret, StringComparison.Ordinal)));

        async Task AuthorizeAsync(Func<string, string> idToken)
        {
            using var response = await site.AuthorizeAsync(alice, nonce =>
            {
                var token = idToken(nonce);
                secrets.Add(token);
                secrets.UnionWith(token.Split('.', '~').Where(static part => part.Length > 10));
                secrets.Add(nonce);
                return token;
            });
            pages.Add(await response.Content.ReadAsStringAsync());
        }
    }
}
