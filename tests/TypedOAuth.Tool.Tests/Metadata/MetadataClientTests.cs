using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Tool.Metadata;

namespace TypedOAuth.Tool.Tests.Metadata;

/// <summary>Requests documents that cannot be used. No test leaves a file.</summary>
public sealed class MetadataClientTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly ToolFolder _folder;

    public MetadataClientTests() => _folder = new() { Time = _time };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_of_another_issuer_is_refused()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(("issuer", $"{issuer.Address}/")));

        var error = await FailAsync(issuer);

        Assert.Contains($"belongs to the issuer '{issuer.Address}/'.", error, StringComparison.Ordinal);
        Assert.EndsWith($"(RFC 8414 §3.3). If you mean that issuer, run `dotnet typedoauth metadata {issuer.Address}/`.\n", error, StringComparison.Ordinal);
        Assert.Contains("openid-configuration answers with the status 404.", error, StringComparison.Ordinal);
        Assert.Equal(2, issuer.Requests.Count);
    }

    [Theory]
    [InlineData("<!doctype html><title>Sign in</title>", "is not valid JSON")]
    [InlineData("", "is not valid JSON")]
    [InlineData("[]", "is not a JSON object")]
    [InlineData("{}", "has no member \"issuer\"")]
    [InlineData("""{"issuer":1}""", "has no member \"issuer\"")]
    [InlineData("""{"issuer":"a","issuer":"b"}""", "is not valid JSON")]
    [InlineData("""{"issuer":"\ud800"}""", "contains a text that is not valid Unicode")]
    [InlineData("""{"issuer":"a","x":{"y":["\udc00"]}}""", "contains a text that is not valid Unicode")]
    [InlineData("""{"issuer":"a","\ud800":1}""", "contains a text that is not valid Unicode")]
    public async Task Other_content_is_refused(string content, string reason)
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(content);
        Assert.Contains($"/.well-known/oauth-authorization-server {reason}", await FailAsync(issuer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_at_the_first_address_does_not_hide_the_second_one()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414("<!doctype html>").AnswerOpenId(issuer.CreateDocument());
        Assert.Equal(0, (await _folder.RunAsync("metadata", issuer.Address)).ExitCode);
    }

    [Fact]
    public async Task A_redirect_to_another_origin_is_not_followed()
    {
        await using var other = await Issuer.StartAsync();
        await using var issuer = await Issuer.StartAsync();
        other.Answer("/document", context => context.Response.WriteAsync(issuer.CreateDocument()));
        issuer.AnswerRfc8414(Redirect($"{other.Address}/document?code=hidden"));

        var error = await FailAsync(issuer);

        Assert.Contains($"redirects to another origin, {other.Address}, which is not followed.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", error, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_redirect_within_the_origin_is_followed()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(Redirect("/document")).Answer("/document", context => context.Response.WriteAsync(issuer.CreateDocument()));
        Assert.Equal(0, (await _folder.RunAsync("metadata", issuer.Address)).ExitCode);
        Assert.Equal(["/.well-known/oauth-authorization-server", "/document"], issuer.Requests);
    }

    [Theory]
    [InlineData("http://[")]
    [InlineData("//[")]
    [InlineData("//a b/")]
    [InlineData("http://:99999999/")]
    [InlineData("mailto:ada")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\\\\[")]
    [InlineData("")]
    public async Task A_redirect_to_an_invalid_address_is_an_error(string location)
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(context =>
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });

        var error = await FailAsync(issuer);

        Assert.Contains("/.well-known/oauth-authorization-server redirects ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_for_another_issuer_is_safe_to_copy()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(("issuer", "https://a.example/$(id)'`id`")));
        Assert.EndsWith($"run `dotnet typedoauth metadata {ShellText.Quote("https://a.example/$(id)'`id`")}`.\n", await FailAsync(issuer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_redirects_end()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(Redirect("/.well-known/oauth-authorization-server"));
        Assert.Contains("redirects more than 5 times.", await FailAsync(issuer), StringComparison.Ordinal);
        Assert.Equal(7, issuer.Requests.Count);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    public async Task A_document_has_one_mebibyte_at_most(int excess, int exitCode)
    {
        await using var issuer = await Issuer.StartAsync();
        var document = issuer.CreateDocument();
        issuer.AnswerRfc8414(document + new string(' ', MetadataClient.MaxBytes + excess - document.Length));

        var result = await _folder.RunAsync("metadata", issuer.Address);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(excess > 0, result.Error.Contains("is larger than 1024 KiB.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_temporary_fault_does_not_lead_to_the_other_document(int status)
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerOpenId(issuer.CreateDocument());
        issuer.AnswerRfc8414(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        var error = await FailAsync(issuer);

        Assert.Contains($"answers with the status {status}. Try again later.", error, StringComparison.Ordinal);
        Assert.Single(issuer.Requests);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_is_reported()
    {
        await using var issuer = await Issuer.StartAsync();
        var (answer, requested) = Hang();
        issuer.AnswerRfc8414(answer);

        var run = _folder.RunAsync("metadata", issuer.Address, "--timeout", "2.5");
        await requested;
        _time.Advance(TimeSpan.FromSeconds(2.4));
        Assert.False(run.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.1));

        var result = await run;
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("did not answer within 2.5 seconds; --timeout sets a longer time.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancellation_stops_the_request_and_writes_nothing()
    {
        await using var issuer = await Issuer.StartAsync();
        var (answer, requested) = Hang();
        issuer.AnswerRfc8414(answer);
        using var cancellation = new CancellationTokenSource();

        var run = _folder.RunAsync(cancellation.Token, "metadata", issuer.Address);
        await requested;
        await cancellation.CancelAsync();

        var result = await run;
        Assert.Equal((130, ""), (result.ExitCode, result.Output));
        Assert.Equal("Error: The command was cancelled. No file was changed.\n", result.Error);
        Assert.Empty(_folder.ListFiles());
    }

    [Fact]
    public async Task A_server_that_does_not_listen_is_reported()
    {
        using var port = new RefusingPort();

        var result = await _folder.RunAsync("metadata", port.Address);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"{port.Address}/.well-known/oauth-authorization-server cannot be reached: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Characters_that_move_the_cursor_are_not_written()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(("issuer", "https://a\u001b[2J\u202e.example")));

        var error = await FailAsync(issuer);

        Assert.Contains("https://a\uFFFD[2J\uFFFD.example", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
    }

    /// <summary>Runs the command, which must fail without output and without a file.</summary>
    private async Task<string> FailAsync(Issuer issuer)
    {
        var result = await _folder.RunAsync("metadata", issuer.Address);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Empty(_folder.ListFiles());
        return result.Error;
    }

    private static RequestDelegate Redirect(string location) => context =>
    {
        context.Response.Redirect(location);
        return Task.CompletedTask;
    };

    /// <summary>Returns an answer that does not come before the client leaves, and the time at which it was requested.</summary>
    private static (RequestDelegate Answer, Task Requested) Hang()
    {
        var requested = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return (
            async context =>
            {
                requested.SetResult();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            },
            requested.Task);
    }
}
