using TypedOAuth.TestSupport;

namespace TypedOAuth.Tool.Tests.CommandLine;

/// <summary>Quotes arguments of printed commands.</summary>
public sealed class ShellTextTests
{
    [Theory]
    [InlineData("idp.json", "idp.json", "idp.json")]
    [InlineData("https://login.example.com:8443/a_b/", "https://login.example.com:8443/a_b/", "https://login.example.com:8443/a_b/")]
    [InlineData("src\\idp.json", "'src\\idp.json'", "src\\idp.json")]
    [InlineData("my idp.json", "'my idp.json'", "'my idp.json'")]
    [InlineData("ada's.json", "'ada'\\''s.json'", "'ada''s.json'")]
    [InlineData("https://a.example/$(id)", "'https://a.example/$(id)'", "'https://a.example/$(id)'")]
    [InlineData("a;b&c|d", "'a;b&c|d'", "'a;b&c|d'")]
    [InlineData("~/idp.json", "'~/idp.json'", "'~/idp.json'")]
    [InlineData("", "''", "''")]
    public void An_argument_is_quoted_if_a_shell_could_read_it_as_something_else(string argument, string posix, string windows) =>
        Assert.Equal((posix, windows), (ShellText.Quote(argument, isWindows: false), ShellText.Quote(argument, isWindows: true)));

    [Theory]
    [InlineData("idp.json")]
    [InlineData("ada's \"idp\" $HOME `id` $(id) \\ !! *.json")]
    [InlineData("https://a.example/'; exit 7 #")]
    [InlineData("")]
    public async Task A_shell_reads_the_argument_again(string argument)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "This machine has no POSIX shell.");
        var (exitCode, output) = await Repository.RunAsync("/bin/sh", Path.GetTempPath(), "-c", $"printf '<%s>' {ShellText.Quote(argument, isWindows: false)}");
        Assert.Equal((0, $"<{argument}>"), (exitCode, output.Trim()));
    }
}
