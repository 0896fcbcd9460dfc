using TypedOAuth.Hosting;

namespace TypedOAuth.Tests.Protocol.Text;

/// <summary>Tells paths of the site from ways out of it.</summary>
public sealed class OAuth2LocalPathTests
{
    [Theory]
    [InlineData("/settings", true)]
    [InlineData("/a?b=c", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("/\t/evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_local_paths_are_local(string? path, bool expected) => Assert.Equal(expected, OAuth2LocalPath.IsLocal(path));
}
