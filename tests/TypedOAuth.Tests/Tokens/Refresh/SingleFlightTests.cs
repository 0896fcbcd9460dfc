using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Requests one token from many callers at the same time.</summary>
public sealed class SingleFlightTests
{
    private const int ManyCallers = 10_000;

    [Fact]
    public async Task Ten_thousand_callers_of_an_expired_token_make_one_request_and_all_get_the_new_token()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(2));
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Server.AnswerAsync(async (_, _) =>
        {
            asked.TrySetResult();
            await gate.Task;
            return Json(TokenJson("new", "rt2"));
        });
        using var impatient = new CancellationTokenSource();
        var calls = Enumerable.Range(0, ManyCallers).Select(_ => host.Client.GetAccessTokenForUserAsync("u").AsTask()).ToList();
        var cancelled = host.Client.GetAccessTokenForUserAsync("u", impatient.Token).AsTask();
        await asked.Task;
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.WaitAsync(Eventually.Limit));
        gate.SetResult();

        Assert.All(await Task.WhenAll(calls), static data => Assert.Equal("new", data!.Token));
        Assert.Equal(2, host.Server.Count); // The exchange of the code, and one refresh.
        Assert.Equal("rt1", host.Server.Forms[1]["refresh_token"]);
    }

    [Fact]
    public async Task The_first_callers_cancellation_does_not_end_the_refresh_of_the_others()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(2));
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Server.AnswerAsync(async (_, cancellation) =>
        {
            asked.TrySetResult();
            await gate.Task.WaitAsync(cancellation);
            return Json(TokenJson("new"));
        });
        using var first = new CancellationTokenSource();
        var firstCall = host.Client.GetAccessTokenForUserAsync("u", first.Token).AsTask();
        await asked.Task;
        var secondCall = host.Client.GetAccessTokenForUserAsync("u").AsTask();
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => firstCall.WaitAsync(Eventually.Limit));
        gate.SetResult();
        Assert.Equal("new", (await secondCall)!.Token);
    }
}
