using System.Net;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Checks refreshes in the background, and refreshes that callers wait for.</summary>
public sealed class TokenRefresherTests
{
    [Fact]
    public async Task A_failing_refresh_wedges_nothing_and_keeps_the_token()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(2));
        host.Server.Answer("<html>503</html>", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        host.Server.Answer(TokenJson("new"));
        Assert.Equal("new", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal("rt1", host.Server.Forms[^1]["refresh_token"]);
    }

    [Fact]
    public async Task A_token_near_its_expiry_is_served_while_one_refresh_runs_behind()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromMinutes(57));
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Server.AnswerAsync(async (_, _) =>
        {
            asked.TrySetResult();
            await gate.Task;
            return Json(TokenJson("new", "rt2"));
        });
        Assert.Equal("old", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal("old", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        await asked.Task;
        gate.SetResult();
        await Eventually.IsTrueAsync(async () => (await host.Client.GetAccessTokenForUserAsync("u"))!.Token == "new");
        Assert.Equal(2, host.Server.Count);
    }
}
