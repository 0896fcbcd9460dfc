namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests every place where a token can be disclosed, and similar code that the rule must not report.</summary>
public sealed class DisclosureRulesTests
{
    [Theory]
    [InlineData("TOA0042", "_ = $\"{[|data.Token|]}\";", "an interpolated string")]
    [InlineData("TOA0042", "_ = \"a\" + [|data.RefreshToken|];", "a string")]
    [InlineData("TOA0042", "text += [|data.Token|];", "a string")]
    [InlineData("TOA0042", "_ = string.Format(\"{0}\", [|data.Token|]);", "a string")]
    [InlineData("TOA0042", "_ = string.Concat(\"a\", [|data.Token|]);", "a string")]
    [InlineData("TOA0042", "new System.Text.StringBuilder().Append([|data.Token|]).AppendLine([|data.Token|]);", "a string", "a string")]
    [InlineData("TOA0042", "logger.LogInformation(\"{Token}\", [|data.Token|]);", "a log")]
    [InlineData("TOA0042", "Console.WriteLine([|data.Token|]);", "a log")]
    [InlineData("TOA0042", "Console.Out.WriteLine([|data.Token|]);", "a log")]
    [InlineData("TOA0042", "System.Diagnostics.Debug.WriteLine(data?[|.Token|]);", "a log")]
    [InlineData("TOA0042", "System.Diagnostics.Trace.WriteLine([|data.Token|] ?? \"\");", "a log")]
    [InlineData("TOA0042", "_ = new InvalidOperationException([|data.Token|]);", "an exception's message")]
    [InlineData("TOA0042", "_ = new Uri([|data.Token|]);", "a URL")]
    [InlineData("TOA0042", "_ = new UriBuilder([|data.Token|]);", "a URL")]
    [InlineData("TOA0042", "http.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue(\"Bearer\", [|data.Token|]);", "the headers of every request")]
    [InlineData("TOA0042", "http.DefaultRequestHeaders.Authorization = new(\"Bearer\", [|data.Token|]);", "the headers of every request")]
    [InlineData("TOA0042", "http.DefaultRequestHeaders.Add(\"X-Token\", [|data.Token|]);", "the headers of every request")]
    [InlineData("TOA0042", "request.Headers.Authorization = new(\"Bearer\", data.Token); request.Headers.Add(\"X-Token\", data.Token);", null)]
    [InlineData("TOA0042", "_ = string.Equals(data.Token, text); _ = $\"{data.TokenType} {data.Scope}\"; text = data.Token; await Task.FromResult(data.Token);", null)]
    public Task A_token_on_its_way_is_checked(string id, string statements, params string?[]? messages) => CallAssert.ReportsAsync(id, statements, messages ?? []);
}
