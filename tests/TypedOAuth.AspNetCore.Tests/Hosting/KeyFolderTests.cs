using TypedOAuth.AspNetCore.Hosting;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Checks Data Protection's default folder for keys, and whether a folder is deleted with its container.</summary>
public sealed class KeyFolderTests
{
    private const string Layer = "612 590 0:95 / / rw,relatime master:247 - overlay overlay rw,lowerdir=/a";

    [Theory]
    [InlineData("HOME=/root", "", "/root/.aspnet/DataProtection-Keys")]
    [InlineData("HOME=/root", "/root/.local/share", "/root/.aspnet/DataProtection-Keys")]
    [InlineData("HOME=/home WEBSITE_INSTANCE_ID=1", "", "/home/ASP.NET/DataProtection-Keys")]
    [InlineData("HOME=/root LOCALAPPDATA=/data", "", "/data/ASP.NET/DataProtection-Keys")]
    [InlineData("HOME=/root USERPROFILE=/me", "", "/me/AppData/Local/ASP.NET/DataProtection-Keys")]
    [InlineData("", "/data/app/.local/share", "/data/app/.local/share/ASP.NET/DataProtection-Keys")]
    [InlineData("", "", null)]
    public void The_default_folder_is_data_protections_own(string variables, string localData, string? expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The paths are those of Linux.");
        var values = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=')).ToDictionary(static pair => pair[0], static pair => pair[1]);
        var surroundings = new ProcessSurroundings { GetVariable = values.GetValueOrDefault, GetLocalApplicationData = () => localData };
        Assert.Equal(expected, KeyFolder.FindDefault(surroundings, isWindows: false));
    }

    [Theory]
    [InlineData("/root/.aspnet/DataProtection-Keys", true, "/data")]
    [InlineData("/root/.aspnet/DataProtection-Keys", true, "/root/.aspnet/DataProtection")]
    [InlineData("/root/.aspnet/DataProtection-Keys", false, "/root/.aspnet/DataProtection-Keys")]
    [InlineData("/root/.aspnet/DataProtection-Keys", false, "/root")]
    [InlineData("/my keys/k", false, @"/my\040keys")]
    public void A_folder_without_a_volume_goes_with_its_container(string folder, bool expected, string volume)
    {
        string[] mounts = [Layer, $"640 612 8:1 /var/lib/docker/volumes/keys/_data {volume} rw,relatime master:1 - ext4 /dev/sda1 rw", "a broken line"];
        Assert.Equal(expected, KeyFolder.IsOfContainer(folder, mounts));
    }

    [Fact]
    public void A_volume_in_memory_goes_with_its_container()
    {
        string[] mounts = [Layer, "641 612 0:99 / /root rw - tmpfs tmpfs rw"];
        Assert.True(KeyFolder.IsOfContainer("/root/.aspnet/DataProtection-Keys", mounts));
    }

    [Fact]
    public void Without_mounts_nothing_is_said() => Assert.False(KeyFolder.IsOfContainer("/root/.aspnet/DataProtection-Keys", []));
}
