using TypedOAuth.Hosting;

namespace TypedOAuth.Tests.Protocol.Text;

/// <summary>Checks which texts count as paths of the same site.</summary>
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
